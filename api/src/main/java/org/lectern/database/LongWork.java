package org.lectern.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/** Gives the current transaction more time than a request has, until it ends. */
@ApplicationScoped
public class LongWork {
  private record Taken(String statementTime, String lockWait) {}

  private static final Statement<String, Taken> TAKE_TIME =
      Statement.of(
          String.class,
          Taken.class,
          """
          select set_config('statement_timeout', :time, true) as statement_time,
            set_config('lock_timeout', :time, true) as lock_wait""");

  private final Database database;

  LongWork(Database database) {
    this.database = database;
  }

  /** For each of its statements, and for each wait for a lock. */
  public void allow(Duration time) {
    database.one(TAKE_TIME, String.valueOf(time.toMillis()));
  }
}
