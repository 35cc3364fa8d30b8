package org.lectern.authorization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.lectern.paging.Query;

/** What courses are called in a path: by id, which costs nothing, or by code. */
@ApplicationScoped
class SessionCourseNames {
  private final EntityManager database;

  SessionCourseNames(EntityManager database) {
    this.database = database;
  }

  Optional<UUID> find(String idOrCode) {
    return Query.id(idOrCode).or(() -> byCode(idOrCode));
  }

  @SuppressWarnings("unchecked")
  private Optional<UUID> byCode(String code) {
    return database
        .createNativeQuery(
            "select id from course where name_fold(code) = name_fold(:code)", UUID.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }
}
