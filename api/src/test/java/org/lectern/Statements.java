package org.lectern;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.SessionFactory;

/**
 * Counts the SQL statements of a request; the one that reads the caller runs outside Hibernate and
 * is not among them.
 */
public final class Statements {
  private Statements() {}

  public static long of(Runnable request) {
    var statistics =
        Given.bean(EntityManagerFactory.class).unwrap(SessionFactory.class).getStatistics();
    var before = statistics.getPrepareStatementCount();
    request.run();
    return statistics.getPrepareStatementCount() - before;
  }
}
