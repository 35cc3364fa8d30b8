package org.lectern.boot.database;

import java.sql.Connection;
import java.sql.SQLException;
import org.lectern.boot.exit.ExitCode;
import org.lectern.boot.exit.StartRefused;

/**
 * What a database must be before Lectern lives in it: new enough, of UTF-8, and with a locale that
 * knows small and capital letters beyond A to Z; else “Москва” could be taken twice. It is asked by
 * plain JDBC, for it may be one to which no statement of Lectern fits.
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
          "the database's encoding is %s, and Lectern needs UTF8. Make another: create database …"
                  .formatted(encoding)
              + " template template0 encoding 'UTF8' locale 'C.UTF-8'");
    }
    if (!folds) {
      throw new StartRefused(
          ExitCode.DATABASE_DOES_NOT_FOLD,
          "the database's locale (lc_ctype) does not know that Ж and ж are one letter. Make"
              + " another: create database … template template0 encoding 'UTF8' locale 'C.UTF-8'");
    }
  }
}
