package org.lectern.removal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.lectern.access.words.EnumWord;
import org.lectern.problem.ProblemException;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/** Locks a row against changes and new references until the transaction ends. */
@ApplicationScoped
public class RowLock {
  /** What the row is of. */
  public enum Of {
    CATEGORY,
    CLASS,
    COURSE,
    USER
  }

  private static final Statement<UUID, UUID> CATEGORY =
      Statement.of(
          UUID.class, UUID.class, "select id from session_category where id = :id for update");

  private static final Statement<UUID, UUID> CLASS =
      Statement.of(UUID.class, UUID.class, "select id from class_group where id = :id for update");

  private static final Statement<UUID, UUID> COURSE =
      Statement.of(UUID.class, UUID.class, "select id from course where id = :id for update");

  private static final Statement<UUID, UUID> USER =
      Statement.of(UUID.class, UUID.class, "select id from app_user where id = :id for update");

  private final Database database;

  RowLock(Database database) {
    this.database = database;
  }

  /** 404 if it was deleted since it was read. */
  public void take(Of what, UUID id) {
    database
        .first(row(what), id)
        .orElseThrow(() -> ProblemException.notFound(EnumWord.of(what), id));
  }

  private static Statement<UUID, UUID> row(Of what) {
    return switch (what) {
      case CATEGORY -> CATEGORY;
      case CLASS -> CLASS;
      case COURSE -> COURSE;
      case USER -> USER;
    };
  }
}
