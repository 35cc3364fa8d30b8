package org.lectern.removal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.lectern.problem.ProblemException;

/**
 * Keeps others from changing a row, or from newly referring to it, until the transaction is over.
 */
@ApplicationScoped
class RowLock {
  private final EntityManager database;

  RowLock(EntityManager database) {
    this.database = database;
  }

  /** 404 where {@code what} has gone since it was read. */
  void take(String table, String what, UUID id) {
    var rows =
        database
            .createNativeQuery("select 1 from %s where id = :id for update".formatted(table))
            .setParameter("id", id)
            .getResultList();
    if (rows.isEmpty()) throw ProblemException.notFound(what, id);
  }
}
