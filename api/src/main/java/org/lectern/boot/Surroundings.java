package org.lectern.boot;

import java.nio.file.Path;
import java.util.Optional;
import org.lectern.edge.Addresses;

/** What must stand before Quarkus starts: the keys, a database, and loopback alone in demo mode. */
public final class Surroundings {
  private Surroundings() {}

  public static void prepare() {
    Addresses.judgeHere();
    var keys = Path.of(setting("lectern.keys-dir").orElse(".lectern/keys")).toAbsolutePath();
    System.setProperty("lectern.keys-dir", keys.toString());
    KeyFiles.ensure(keys);
    if (setting("quarkus.datasource.jdbc.url").isEmpty()) {
      EmbeddedDatabase.start(
          Path.of(setting("lectern.data-dir").orElse(".lectern/data")).toAbsolutePath());
    }
    if (setting("lectern.demo").map(Boolean::parseBoolean).orElse(false)) {
      System.setProperty("quarkus.http.host", "127.0.0.1");
    }
  }

  /** A system property, or the environment variable that Quarkus would read for it. */
  private static Optional<String> setting(String key) {
    var variable = key.toUpperCase().replaceAll("[^A-Z0-9]", "_");
    return Optional.ofNullable(System.getProperty(key))
        .or(() -> Optional.ofNullable(System.getenv(variable)))
        .filter(value -> !value.isBlank());
  }
}
