package org.lectern.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.lectern.problem.ProblemException;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/** The administrators, of whom at least one active one must remain. */
@ApplicationScoped
public class Administrators {
  /** Any number that nothing else locks: “admin” in letters. */
  private static final long LOCK = 0x61646d696eL;

  private static final Statement<Long, Integer> HOLD =
      Statement.of(Long.class, Integer.class, "select 1 from pg_advisory_xact_lock(:lock)");

  private static final Statement<UUID, Long> OTHERS =
      Statement.of(
          UUID.class,
          Long.class,
          """
          select count(*) from app_user
          where role = 'ADMIN' and active and password_hash is not null and id <> :leaving""");

  private final Database database;

  Administrators(Database database) {
    this.database = database;
  }

  /**
   * 409 unless an administrator who can sign in is left without this one. Who asks holds the
   * question until the transaction ends, so that two administrators cannot take each other out at
   * the same time.
   */
  public void requireAnother(UUID leaving) {
    database.one(HOLD, LOCK);
    if (database.one(OTHERS, leaving) > 0) return;
    throw ProblemException.conflict("last-admin");
  }
}
