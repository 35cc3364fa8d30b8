package org.lectern.boot.database;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import org.lectern.boot.exit.ExitCode;
import org.lectern.boot.exit.StartRefused;
import org.lectern.boot.settings.Settings;
import org.postgresql.Driver;

/** The database's address and user; opens connections outside of the pool. */
public record DatabaseAddress(String url, Optional<String> user, Optional<String> password) {
  private static final String URL = "quarkus.datasource.jdbc.url";
  private static final String SECONDS_TO_CONNECT = "5";

  /** The driver's own state: the server asked for a password, and there is none. */
  private static final String NO_PASSWORD_SENT = "08004";

  private static final String NO_SUCH_DATABASE =
      "the server in QUARKUS_DATASOURCE_JDBC_URL has no database of that name. Create it "
          + "(create database … encoding 'UTF8') or correct the name.";
  private static final String NOT_LET_IN =
      "the database refuses this user. Check QUARKUS_DATASOURCE_USERNAME and "
          + "QUARKUS_DATASOURCE_PASSWORD, and the server's pg_hba.conf.";
  private static final String NO_SUCH_HOST =
      "the host in QUARKUS_DATASOURCE_JDBC_URL cannot be found. Check its name.";
  private static final String NOBODY_ANSWERS =
      "nothing answers at the address in QUARKUS_DATASOURCE_JDBC_URL. Start the database, "
          + "or correct the host and port.";
  private static final String NOT_CONNECTED =
      "the database in QUARKUS_DATASOURCE_JDBC_URL accepts no connections.";

  /** Empty where none is named. */
  public static Optional<DatabaseAddress> in(Settings settings) {
    return settings
        .text(URL)
        .map(
            url ->
                new DatabaseAddress(
                    url,
                    settings.text("quarkus.datasource.username"),
                    settings.text("quarkus.datasource.password")));
  }

  /** As passed to Quarkus. */
  public static DatabaseAddress ofTheEmbedded() {
    return new DatabaseAddress(
        System.getProperty(URL),
        Optional.of(System.getProperty("quarkus.datasource.username")),
        Optional.of(System.getProperty("quarkus.datasource.password")));
  }

  public Connection connect() {
    requireAddress();
    try {
      return new Driver().connect(url, properties());
    } catch (SQLException fault) {
      throw refusal(fault);
    }
  }

  private void requireAddress() {
    if (url.startsWith("jdbc:postgresql:") && Driver.parseURL(url, null) != null) return;
    throw new StartRefused(
        ExitCode.DATABASE_URL,
        "QUARKUS_DATASOURCE_JDBC_URL is not the address of a PostgreSQL database. It must look like "
            + "jdbc:postgresql://db.example.org:5432/lectern");
  }

  private Properties properties() {
    var properties = new Properties();
    user.ifPresent(name -> properties.setProperty("user", name));
    password.ifPresent(secret -> properties.setProperty("password", secret));
    properties.setProperty("connectTimeout", SECONDS_TO_CONNECT);
    properties.setProperty("ApplicationName", "lectern");
    return properties;
  }

  private StartRefused refusal(SQLException fault) {
    var state = String.valueOf(fault.getSQLState());
    if (state.equals("3D000")) return refused(ExitCode.DATABASE_UNKNOWN, NO_SUCH_DATABASE, fault);
    if (state.startsWith("28") || state.equals(NO_PASSWORD_SENT))
      return refused(ExitCode.DATABASE_PASSWORD, NOT_LET_IN, fault);
    for (Throwable at = fault; at != null; at = at.getCause()) {
      if (at instanceof UnknownHostException) {
        return refused(ExitCode.DATABASE_HOST_UNKNOWN, NO_SUCH_HOST, fault);
      }
      if (at instanceof ConnectException) {
        return refused(ExitCode.DATABASE_UNREACHABLE, NOBODY_ANSWERS, fault);
      }
    }
    return refused(ExitCode.DATABASE_UNREACHABLE, NOT_CONNECTED, fault);
  }

  private StartRefused refused(ExitCode code, String sentence, SQLException fault) {
    return new StartRefused(
        code, "%s (%s: %s)".formatted(sentence, withoutParameters(), said(fault)), fault);
  }

  /** What follows the question mark may hold a password. */
  private String withoutParameters() {
    return url.replaceFirst("\\?.*", "");
  }

  /** Only the first line; the position in the server's source is of no use here. */
  static String said(Throwable fault) {
    return String.valueOf(fault.getMessage())
        .lines()
        .findFirst()
        .orElse("")
        .replaceAll("[. ]+$", "");
  }
}
