package org.lectern.boot.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lectern.boot.Child;
import org.lectern.boot.StrangerChild;

/** The embedded database is closed to other users of the machine. */
class EmbeddedDatabaseTest {
  @TempDir Path folder;

  @Test
  void isClosedToOthersOnTheSameMachineAlsoWhenStartedAgain() throws Exception {
    for (var start = 1; start <= 2; start++) {
      var child = Child.started(StrangerChild.class, folder, Map.of());
      assertEquals(0, child.ended(), child.said());
      assertTrue(child.said().contains("refused 28P01"), child.said());
    }
    assertEquals("rwx------", rights("data"));
    assertEquals("rw-------", rights("data/database-password"));
  }

  private String rights(String name) throws Exception {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name)));
  }
}
