package org.lectern.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;

/** Gives the running transaction more time than a request has; it ends with the transaction. */
@ApplicationScoped
public class LongWork {
  private static final String TAKE_TIME =
      """
      select set_config('statement_timeout', :time, true), set_config('lock_timeout', :time, true)""";

  private final EntityManager database;

  LongWork(EntityManager database) {
    this.database = database;
  }

  /** For each of its statements, and for each wait for somebody else. */
  public void allow(Duration time) {
    database
        .createNativeQuery(TAKE_TIME)
        .setParameter("time", String.valueOf(time.toMillis()))
        .getSingleResult();
  }
}
