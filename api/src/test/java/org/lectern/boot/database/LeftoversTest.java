package org.lectern.boot.database;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is complete stays, what is truncated is deleted, and orphaned processes are stopped. */
class LeftoversTest {
  @TempDir Path folder;

  @Test
  void binariesThatWereCutOffGo() throws IOException {
    var whole = file("binaries/PG-whole/bin/postgres");
    file("binaries/PG-whole/.exists");
    var cutOff = file("binaries/PG-cut/bin/postgres");
    clear();
    assertTrue(Files.exists(whole));
    assertFalse(Files.exists(cutOff));
  }

  @Test
  void dataThatWereNeverADatabaseGo() throws IOException {
    var begun = file("postgres/PG_VERSION");
    file("postgres/global/pg_control");
    clear();
    assertFalse(Files.exists(begun));
  }

  @Test
  void aDatabaseStays() throws IOException {
    var data = file("postgres/PG_VERSION");
    file("made");
    clear();
    assertTrue(Files.exists(data));
  }

  @Test
  void aDatabaseOfAnEarlierReleaseThatRanOnceStays() throws IOException {
    var data = file("postgres/global/pg_control");
    file("postgres/postmaster.opts");
    clear();
    assertTrue(Files.exists(data));
  }

  @Test
  void stopsAnOrphanedServerOfTheFolder() throws Exception {
    var program = file("binaries/PG-whole/bin/sleep");
    file("binaries/PG-whole/.exists");
    Files.write(program, Files.readAllBytes(Path.of("/bin/sleep").toRealPath()));
    assertTrue(program.toFile().setExecutable(true));
    var orphan = new ProcessBuilder(program.toString(), "600").start();
    clear();
    assertFalse(orphan.isAlive());
  }

  private void clear() throws IOException {
    new Leftovers(folder.resolve("binaries"), folder.resolve("postgres")).clear();
  }

  private Path file(String name) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "");
  }
}
