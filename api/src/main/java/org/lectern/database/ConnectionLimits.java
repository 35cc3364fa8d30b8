package org.lectern.database;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.time.Duration;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/** Gives each connection of the pool the limits of a request, once, when it is made. */
@ApplicationScoped
class ConnectionLimits implements AgroalPoolInterceptor {
  private record Limits(String statementTime, String lockWait) {}

  private static final Statement<Limits, Limits> LIMIT =
      Statement.of(
          Limits.class,
          Limits.class,
          """
          select set_config('statement_timeout', :statementTime, false) as statement_time,
            set_config('lock_timeout', :lockWait, false) as lock_wait""");

  private final DatabaseSettings settings;

  ConnectionLimits(DatabaseSettings settings) {
    this.settings = settings;
  }

  @Override
  public void onConnectionCreate(Connection connection) {
    Database.on(connection).one(LIMIT, limits());
  }

  private Limits limits() {
    return new Limits(millis(settings.statementTime()), millis(settings.lockWait()));
  }

  private static String millis(Duration time) {
    return String.valueOf(time.toMillis());
  }
}
