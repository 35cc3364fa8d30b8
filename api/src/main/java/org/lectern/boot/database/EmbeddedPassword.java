package org.lectern.boot.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.lectern.identity.password.Secrets;

/**
 * What the embedded database asks whoever connects for, so that other people of the same machine do
 * not get in: made up before the database is, and readable by its owner alone.
 */
public record EmbeddedPassword(Path file, String text) {
  /** None where the database was made before it asked for one. */
  public static Optional<EmbeddedPassword> of(Path folder) throws IOException {
    var file = folder.resolve("database-password");
    if (!Files.exists(file)) {
      if (Files.exists(folder.resolve("postgres"))) return Optional.empty();
      NewFile.write(file, Secrets.random(), "rw-------");
    }
    return Optional.of(new EmbeddedPassword(file, Files.readString(file)));
  }
}
