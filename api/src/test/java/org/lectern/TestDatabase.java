package org.lectern;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.lectern.boot.KeyFiles;
import org.lectern.boot.database.Migrations;
import org.lectern.edge.Addresses;

/**
 * A PostgreSQL of the tests' own, one server for the whole run; {@code database} names another
 * database on it. Asked for here, it is there for every test.
 */
@QuarkusTestResource(TestDatabase.class)
public class TestDatabase implements QuarkusTestResourceLifecycleManager {
  private static EmbeddedPostgres postgres;
  private String database = "postgres";

  @Override
  public void init(Map<String, String> arguments) {
    database = arguments.getOrDefault("database", database);
  }

  @Override
  public Map<String, String> start() {
    var keys = Path.of("target/test-keys").toAbsolutePath();
    KeyFiles.ensure(keys);
    Addresses.judgeHere();
    return Map.of(
        "quarkus.datasource.jdbc.url", withTables(server(database)),
        "quarkus.datasource.username", "postgres",
        "lectern.keys-dir", keys.toString());
  }

  private String withTables(EmbeddedPostgres server) {
    var url = server.getJdbcUrl("postgres", database);
    try (var connection = DriverManager.getConnection(url)) {
      Migrations.run(connection);
      return url;
    } catch (SQLException fault) {
      throw new IllegalStateException(fault);
    }
  }

  private static synchronized EmbeddedPostgres server(String database) {
    try {
      if (postgres == null) {
        postgres =
            EmbeddedPostgres.builder()
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                .start();
      }
      if (!database.equals("postgres")) make(database);
      return postgres;
    } catch (IOException | SQLException fault) {
      throw new IllegalStateException(fault);
    }
  }

  private static void make(String database) throws SQLException {
    try (var connection = postgres.getPostgresDatabase().getConnection();
        var sql = connection.createStatement()) {
      sql.execute("drop database if exists " + database + " with (force)");
      sql.execute("create database " + database);
    }
  }

  @Override
  public void stop() {
    // one server for the whole run; it ends with the JVM
  }
}
