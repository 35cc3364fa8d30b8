package org.lectern.boot.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.lectern.identity.password.Secrets;

/**
 * The password of the embedded database, which keeps other users of the machine out: generated
 * before the database is created, and readable only by its owner.
 */
public record EmbeddedPassword(Path file, String text) {
  /** None if the database was created before passwords were introduced. */
  public static Optional<EmbeddedPassword> of(Path folder) throws IOException {
    var file = folder.resolve("database-password");
    if (!Files.exists(file)) {
      if (Files.exists(folder.resolve("postgres"))) return Optional.empty();
      NewFile.write(file, Secrets.random(), "rw-------");
    }
    return Optional.of(new EmbeddedPassword(file, Files.readString(file)));
  }
}
