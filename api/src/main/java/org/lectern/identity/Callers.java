package org.lectern.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.lectern.access.PlatformRole;

/** The caller of a request, by key, outside of any transaction. */
@ApplicationScoped
class Callers {
  private static final String BY_KEY =
      """
      select username, role, password_change_required from app_user
      where id = ? and token_version = ? and active""";

  private final DataSource database;

  Callers(DataSource database) {
    this.database = database;
  }

  Optional<CurrentUser.Caller> find(UUID id, int tokenVersion) {
    try (var connection = database.getConnection();
        var query = connection.prepareStatement(BY_KEY)) {
      query.setObject(1, id);
      query.setInt(2, tokenVersion);
      try (var row = query.executeQuery()) {
        return row.next()
            ? Optional.of(
                new CurrentUser.Caller(
                    id,
                    row.getString(1),
                    PlatformRole.valueOf(row.getString(2)),
                    row.getBoolean(3)))
            : Optional.empty();
      }
    } catch (SQLException away) {
      throw new CallerUnknown(away);
    }
  }

  /** The database could not be asked; answered as 503, never as 401. */
  static class CallerUnknown extends RuntimeException {
    CallerUnknown(SQLException cause) {
      super(cause);
    }
  }
}
