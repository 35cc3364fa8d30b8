package org.lectern.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.boot.exit.ExitCode;

/** The process itself: one line, the code of its reason, and no frames. */
class MainTest {
  @TempDir Path folder;

  @ParameterizedTest(name = "{0}={1} ends with {2}")
  @CsvSource(
      textBlock =
          """
          LECTERN_TIEM_ZONE,           UTC,                        SETTING
          QUARKUS_DATASOURCE_JDBC_URL, jdbc:postgresql://[::1]:1/x, DATABASE_UNREACHABLE
          LECTERN_DATA_DIR,            /dev/null/data,             DATA_FOLDER
          """)
  void endsWithOneSentence(String variable, String value, ExitCode code) throws Exception {
    var child = Child.started(Main.class, folder, Map.of(variable, value));
    assertEquals(code.number, child.ended(), child.said());
    var lines = child.said().lines().toList();
    assertEquals(1, lines.size(), child.said());
    assertEquals("Lectern does not start: ", lines.get(0).substring(0, 24));
  }
}
