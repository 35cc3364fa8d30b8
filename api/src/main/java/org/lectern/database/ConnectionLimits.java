package org.lectern.database;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.time.Duration;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/** Sets the limits of a request on each connection of the pool when it is created. */
@ApplicationScoped
class ConnectionLimits implements AgroalPoolInterceptor {
  private record Limits(String statementTime, String lockWait) {}

  /** Statements are few and asked often: each is planned once a connection. */
  private static final Statement<Limits, String> LIMIT =
      Statement.of(
          Limits.class,
          String.class,
          """
          select set_config('statement_timeout', :statementTime, false)
            || set_config('lock_timeout', :lockWait, false)
            || set_config('plan_cache_mode', 'force_generic_plan', false)""");

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
