package org.lectern;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.lectern.boot.KeyFiles;

/** A PostgreSQL of the tests' own, in memory as far as it can be: these data are nobody's. */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {
  private static EmbeddedPostgres postgres;

  @Override
  public synchronized Map<String, String> start() {
    try {
      if (postgres == null) {
        postgres =
            EmbeddedPostgres.builder()
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .start();
      }
    } catch (IOException fault) {
      throw new IllegalStateException(fault);
    }
    var keys = Path.of("target/test-keys").toAbsolutePath();
    KeyFiles.ensure(keys);
    return Map.of(
        "quarkus.datasource.jdbc.url", postgres.getJdbcUrl("postgres", "postgres"),
        "quarkus.datasource.username", "postgres",
        "lectern.keys-dir", keys.toString());
  }

  @Override
  public void stop() {
    // one server for the whole run; it ends with the JVM
  }
}
