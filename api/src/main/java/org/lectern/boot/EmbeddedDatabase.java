package org.lectern.boot;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A PostgreSQL of our own in one folder: durable, used by one process at a time, back again after a
 * kill.
 */
public final class EmbeddedDatabase {
  private static FileLock lock;
  private static EmbeddedPostgres running;

  private EmbeddedDatabase() {}

  /** Starts it and hands its address over to Quarkus as system properties. */
  public static void start(Path folder) {
    try {
      Files.createDirectories(folder);
      holdAlone(folder);
      stopOrphan(folder.resolve("postgres/postmaster.pid"));
      discardUnfinished(folder.resolve("postgres"));
      running =
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
              .setPGStartupWait(Duration.ofSeconds(60))
              .start();
      Files.writeString(
          folder.resolve("made"), "The database in this folder was made completely.\n");
    } catch (IOException fault) {
      throw new StartRefused(
          "the embedded database cannot use %s (%s).".formatted(folder, fault.getMessage()), fault);
    }
    System.setProperty("quarkus.datasource.jdbc.url", running.getJdbcUrl("postgres", "postgres"));
    System.setProperty("quarkus.datasource.username", "postgres");
    System.setProperty("quarkus.datasource.password", "");
  }

  /** To be called when everybody who uses it has gone. */
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
    lock = channel.tryLock();
    if (lock == null) {
      throw new StartRefused(
          "another Lectern is running on %s. Stop it first, or name another folder by LECTERN_DATA_DIR."
              .formatted(folder));
    }
  }

  /** After a kill the server may still be there, without us. */
  private static void stopOrphan(Path pidFile) throws IOException {
    if (!Files.exists(pidFile)) return;
    var lines = Files.readAllLines(pidFile);
    if (lines.isEmpty()) return;
    var orphan =
        ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
            .filter(process -> process.info().command().orElse("").contains("postgres"));
    if (orphan.isEmpty()) return;
    orphan.get().destroy();
    try {
      orphan.get().onExit().get(30, TimeUnit.SECONDS);
    } catch (TimeoutException slow) {
      orphan.get().destroyForcibly();
      orphan.get().onExit().join();
    } catch (InterruptedException | ExecutionException | CompletionException fault) {
      throw new IOException("a leftover database server does not stop", fault);
    }
  }

  /** A first start that was killed half way leaves a folder that was never a database. */
  private static void discardUnfinished(Path data) throws IOException {
    if (!Files.exists(data) || Files.exists(data.resolveSibling("made"))) return;
    if (Files.exists(data.resolve("global/pg_control"))
        && Files.exists(data.resolve("postmaster.opts"))) {
      return;
    }
    try (var files = Files.walk(data)) {
      for (var file : files.sorted(java.util.Comparator.reverseOrder()).toList())
        Files.delete(file);
    }
  }
}
