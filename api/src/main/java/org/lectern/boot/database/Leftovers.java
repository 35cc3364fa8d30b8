package org.lectern.boot.database;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Cleans up what a killed start or server left in a data folder, which this process now holds
 * alone.
 */
record Leftovers(Path binaries, Path data) {
  private static final int SECONDS_TO_STOP = 30;

  void clear() throws IOException {
    for (var orphan : orphans()) stop(orphan);
    discardHalfUnpackedBinaries();
    if (!isWhole()) discard(data);
  }

  /**
   * Processes that run from our folder and are not children of one another: the server, or whatever
   * was creating it.
   */
  private List<ProcessHandle> orphans() throws IOException {
    if (!Files.exists(binaries)) return List.of();
    var folder = binaries.toRealPath().toString();
    var ours =
        ProcessHandle.allProcesses()
            .filter(process -> process.info().command().orElse("").startsWith(folder))
            .collect(toSet());
    return ours.stream().filter(it -> it.parent().filter(ours::contains).isEmpty()).toList();
  }

  private static void stop(ProcessHandle orphan) throws IOException {
    var ended = orphan.onExit();
    orphan.destroy();
    try {
      ended.get(SECONDS_TO_STOP, TimeUnit.SECONDS);
    } catch (TimeoutException slow) {
      orphan.destroyForcibly();
      ended.join();
    } catch (InterruptedException | ExecutionException | CompletionException fault) {
      throw new IOException("a database server left over from an earlier run does not stop", fault);
    }
  }

  /** They are marked once complete; without the mark, they may be truncated. */
  private void discardHalfUnpackedBinaries() throws IOException {
    if (!Files.exists(binaries)) return;
    try (var versions = Files.list(binaries)) {
      for (var version : versions.filter(Files::isDirectory).toList()) {
        if (!Files.exists(version.resolve(".exists"))) discard(version);
      }
    }
  }

  /** A first start that was killed half-way leaves a folder that never became a database. */
  private boolean isWhole() {
    return Files.exists(data.resolveSibling("made"))
        || Files.exists(data.resolve("global/pg_control"))
            && Files.exists(data.resolve("postmaster.opts"));
  }

  private static void discard(Path folder) throws IOException {
    if (!Files.exists(folder)) return;
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
    }
  }
}
