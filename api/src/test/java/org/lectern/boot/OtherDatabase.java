package org.lectern.boot;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclipse.microprofile.config.ConfigProvider;
import org.lectern.Given;

/** Another database on the tests' server, empty, that nobody else uses. */
public record OtherDatabase(String name) {
  /** Such as {@code encoding 'LATIN1'}. */
  public static OtherDatabase made(String how) {
    var made = new OtherDatabase(Given.unique("other").replace('-', '_'));
    new OtherDatabase("postgres").run("create database %s %s".formatted(made.name, how));
    return made;
  }

  String url() {
    return ConfigProvider.getConfig()
        .getValue("quarkus.datasource.jdbc.url", String.class)
        .replaceFirst("/\\w+\\?", "/" + name + "?");
  }

  public Connection connection() throws SQLException {
    return DriverManager.getConnection(url(), "postgres", "");
  }

  public void run(String sentence) {
    try (var connection = connection();
        var sql = connection.createStatement()) {
      sql.execute(sentence);
    } catch (SQLException fault) {
      throw new IllegalStateException(fault);
    }
  }

  public long count(String what) {
    try (var connection = connection();
        var sql = connection.createStatement();
        var row = sql.executeQuery("select count(*) from " + what)) {
      row.next();
      return row.getLong(1);
    } catch (SQLException fault) {
      throw new IllegalStateException(fault);
    }
  }
}
