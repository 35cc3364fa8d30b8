package org.lectern.database;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;

/** Gives each connection of the pool the limits of a request, once, when it is made. */
@ApplicationScoped
class ConnectionLimits implements AgroalPoolInterceptor {
  private final DatabaseSettings settings;

  ConnectionLimits(DatabaseSettings settings) {
    this.settings = settings;
  }

  @Override
  public void onConnectionCreate(Connection connection) {
    try (var statement = connection.createStatement()) {
      statement.execute(
          "set statement_timeout = %d; set lock_timeout = %d; set plan_cache_mode = force_generic_plan"
              .formatted(settings.statementTime().toMillis(), settings.lockWait().toMillis()));
    } catch (SQLException fault) {
      throw new IllegalStateException("A new connection took no limits", fault);
    }
  }
}
