package org.lectern.boot.database;

import java.sql.Connection;
import java.sql.SQLException;
import org.lectern.boot.exit.ExitCode;
import org.lectern.boot.exit.StartRefused;

/**
 * What Lectern requires of a database: a recent version, UTF-8, and a locale that folds case beyond
 * A to Z; otherwise “Москва” could exist twice. It is checked with plain JDBC, since it may be a
 * database that no statement of Lectern fits.
 */
public record DatabaseFacts(int version, String encoding, boolean folds) {
  private static final int OLDEST = 15;

  private static final String FACTS =
      """
      select current_setting('server_version_num')::int / 10000,
        pg_encoding_to_char(encoding) from pg_database where datname = current_database()""";

  /** Asks no database of another encoding, which could not even read the question. */
  private static final String FOLDS = "select lower('Ж') = 'ж' and upper('é') = 'É'";

  public static DatabaseFacts of(Connection connection) throws SQLException {
    try (var sql = connection.createStatement();
        var row = sql.executeQuery(FACTS)) {
      row.next();
      var encoding = row.getString(2);
      return new DatabaseFacts(
          row.getInt(1), encoding, encoding.equals("UTF8") && folds(connection));
    }
  }

  private static boolean folds(Connection connection) throws SQLException {
    try (var sql = connection.createStatement();
        var row = sql.executeQuery(FOLDS)) {
      return row.next() && row.getBoolean(1);
    }
  }

  public void requireFit() {
    if (version < OLDEST) {
      throw new StartRefused(
          ExitCode.DATABASE_TOO_OLD,
          "the database server is PostgreSQL %d, and Lectern needs %d or newer. Upgrade it."
              .formatted(version, OLDEST));
    }
    if (!encoding.equals("UTF8")) {
      throw new StartRefused(
          ExitCode.DATABASE_NOT_UTF8,
          ("the database's encoding is %s, and Lectern needs UTF8. Create another: create "
                      + "database …")
                  .formatted(encoding)
              + " template template0 encoding 'UTF8' locale 'C.UTF-8'");
    }
    if (!folds) {
      throw new StartRefused(
          ExitCode.DATABASE_DOES_NOT_FOLD,
          "the database's locale (lc_ctype) does not treat Ж and ж as the same letter. Create "
              + "another: create database … template template0 encoding 'UTF8' locale 'C.UTF-8'");
    }
  }
}
