package org.lectern.authorization;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.lectern.query.Query;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/** What courses are called in a path: by id, which costs nothing, or by code. */
@ApplicationScoped
class SessionCourseNames {
  private static final Statement<String, UUID> BY_CODE =
      Statement.of(
          String.class,
          UUID.class,
          "select id from course where name_fold(code) = name_fold(:code)");

  private final Database database;

  SessionCourseNames(Database database) {
    this.database = database;
  }

  Optional<UUID> find(String idOrCode) {
    return Query.id(idOrCode).or(() -> database.first(BY_CODE, idOrCode));
  }
}
