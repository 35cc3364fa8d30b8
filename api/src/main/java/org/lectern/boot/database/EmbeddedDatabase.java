package org.lectern.boot.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import org.lectern.boot.exit.ExitCode;
import org.lectern.boot.exit.StartRefused;

/**
 * A PostgreSQL of our own in one folder: durable, used by one process at a time, and able to
 * recover after a kill.
 */
public final class EmbeddedDatabase {
  /** Of the bundled server; a test compares them. */
  public static final String MAJOR_VERSION = "18";

  private static FileLock lock;
  private static EmbeddedPostgres running;

  private EmbeddedDatabase() {}

  /** Starts it and passes its address to Quarkus as system properties. */
  public static void start(Path folder) {
    try {
      NewFile.folder(folder, "rwx------");
      holdAlone(folder);
      new Leftovers(folder.resolve("binaries"), folder.resolve("postgres")).clear();
      requireOurMajorVersion(folder.resolve("postgres"));
      var password = EmbeddedPassword.of(folder);
      running = server(folder, password).start();
      Files.writeString(
          folder.resolve("made"), "The database in this folder was made completely.\n");
      tellQuarkus(password.map(EmbeddedPassword::text).orElse(""));
    } catch (StartRefused refused) {
      throw refused;
    } catch (IOException | RuntimeException | ExceptionInInitializerError fault) {
      throw new StartRefused(
          ExitCode.DATA_FOLDER,
          "the embedded database cannot use the folder %s (%s). Give this user full rights to it, or"
                  .formatted(folder, fault)
              + " set another: LECTERN_DATA_DIR.",
          fault);
    }
  }

  private static EmbeddedPostgres.Builder server(Path folder, Optional<EmbeddedPassword> password) {
    var server =
        EmbeddedPostgres.builder()
            .setDataDirectory(folder.resolve("postgres"))
            .setCleanDataDirectory(false)
            .setRegisterShutdownHook(false)
            .setOverrideWorkingDirectory(folder.resolve("binaries").toFile())
            .setLocaleConfig("locale-provider", "builtin")
            .setLocaleConfig("builtin-locale", "C.UTF-8")
            .setLocaleConfig("locale", "C")
            .setPort(0)
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("listen_addresses", "127.0.0.1")
            .setPGStartupWait(Duration.ofSeconds(60));
    // the builder hands whatever it takes for the locale on to initdb
    password.ifPresent(
        it ->
            server
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", it.file().toString())
                .setConnectConfig("password", it.text()));
    return server;
  }

  private static void tellQuarkus(String password) {
    var url = "jdbc:postgresql://localhost:%d/postgres".formatted(running.getPort());
    System.setProperty("quarkus.datasource.jdbc.url", url);
    System.setProperty("quarkus.datasource.username", "postgres");
    System.setProperty("quarkus.datasource.password", password);
  }

  /** Must be called when nobody uses it any more. */
  public static void stop() {
    try {
      if (running != null) running.close();
      if (lock != null) lock.channel().close();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  private static void holdAlone(Path folder) throws IOException {
    var channel =
        FileChannel.open(
            folder.resolve("in-use.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    lock = tried(channel);
    if (lock == null) {
      throw new StartRefused(
          ExitCode.DATA_FOLDER_IN_USE,
          ("another Lectern is using %s. Stop it first, or set another folder with "
                  + "LECTERN_DATA_DIR.")
              .formatted(folder));
    }
  }

  private static FileLock tried(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException oneOfOurOwn) {
      return null;
    }
  }

  /** A server reads only the data of its own major version. */
  private static void requireOurMajorVersion(Path data) throws IOException {
    var file = data.resolve("PG_VERSION");
    if (!Files.exists(file)) return;
    var version = Files.readString(file).strip();
    if (version.equals(MAJOR_VERSION)) return;
    throw new StartRefused(
        ExitCode.DATA_OF_ANOTHER_MAJOR_VERSION,
        "the data in %s was written by PostgreSQL %s, and this Lectern includes %s. Dump it with the"
                .formatted(data, version, MAJOR_VERSION)
            + " release that wrote it, and restore it into a new folder (LECTERN_DATA_DIR).");
  }
}
