package org.lectern.boot.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.boot.exit.ExitCode;
import org.lectern.boot.exit.StartRefused;

/** Unknown settings and unreadable values are reported before anything starts. */
class SettingsTest {
  private static final Path MANUAL = Path.of("../deploy/README.md");

  @ParameterizedTest(name = "{0}: did you mean {1}")
  @CsvSource(
      textBlock =
          """
          lectern.tiem-zone,              lectern.time-zone
          lectern.timezone,               lectern.time-zone
          lectern.sign-in.failure-per-account, lectern.sign-in.failures-per-account
          lectern.jobs.thread,            lectern.jobs.threads
          LECTERN_TIEM_ZONE,              LECTERN_TIME_ZONE
          LECTERN_DATADIR,                LECTERN_DATA_DIR
          """)
  void anUnknownNameIsRefusedWithTheNearestOne(String name, String nearest) {
    var sentence = refusal(name, "UTC");
    assertTrue(sentence.contains("no setting " + name + "."), sentence);
    assertTrue(sentence.contains("Did you mean " + nearest + "?"), sentence);
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource(
      textBlock =
          """
          lectern.time-zone,            Mars/Base,  a time zone such as
          lectern.demo,                 ture,       true or false
          lectern.clock,                yesterday,  an instant such as
          lectern.sign-in.idle,         soon,       a length of time such as
          lectern.sign-in.idle,         -5m,        a length of time such as
          lectern.jobs.threads,         two,        a whole number
          lectern.jobs.threads,         0,          at least 1
          lectern.database.writers,     -3,         at least 1
          lectern.downloads.at-once,    0,          at least 1
          lectern.body.patience,        0s,         not nothing
          lectern.database.lock-wait,   0s,         not nothing
          quarkus.http.port,            http,       a whole number
          quarkus.http.port,            99999,      a whole number up to 65535
          """)
  void aValueOfTheWrongKindIsRefusedWithTheRightOne(String key, String value, String words) {
    var sentence = refusal(key, value);
    assertTrue(sentence.startsWith(key + " ("), sentence);
    assertTrue(sentence.contains("“" + value + "”"), sentence);
    assertTrue(sentence.contains(words), sentence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "LECTERN_TOKEN",
        "LECTERN_URL",
        "LECTERN_SERVICE_HOST",
        "LECTERN_SERVICE_PORT_HTTP",
        "LECTERN_PORT",
        "LECTERN_PORT_8080_TCP_ADDR",
        "LECTERN_DB_SERVICE_HOST"
      })
  void whatScriptsAndClustersSetIsNoSetting(String variable) {
    Settings.of(Map.of(variable, "tcp://10.0.0.1:8080"));
  }

  @Test
  void everyKeyIsTakenInBothItsForms() {
    for (var key : KnownSettings.kinds().keySet()) {
      Settings.of(Map.of(key, ""));
      Settings.of(Map.of(KnownSettings.variable(key), ""));
    }
  }

  @Test
  void aVariableMayBeOfferedUnderAKeyThatItDoesNotStandFor() {
    Settings.of(Map.of("LECTERN_TIME_ZONE", "UTC", "lectern.time.zone", "UTC"));
  }

  @Test
  void everyInterfaceOfSettingsIsKnown() throws IOException {
    var found = new TreeSet<String>();
    try (var sources = Files.walk(Path.of("src/main/java"))) {
      for (var source : sources.filter(Files::isRegularFile).toList()) {
        if (Files.readString(source).contains("@ConfigMapping(")) found.add(name(source));
      }
    }
    var known = new TreeSet<String>();
    KnownSettings.INTERFACES.forEach(type -> known.add(type.getSimpleName()));
    assertEquals(found, known);
  }

  private static String name(Path source) {
    return source.getFileName().toString().replace(".java", "");
  }

  @Test
  void theManualListsEveryKeyAndNoOther() throws IOException {
    var listed = new TreeSet<String>();
    Files.readString(MANUAL)
        .lines()
        .filter(line -> line.startsWith("| `lectern."))
        .flatMap(line -> Pattern.compile("`(lectern\\.[a-z.-]+)`").matcher(cell(line)).results())
        .forEach(key -> listed.add(key.group(1)));
    assertEquals(new TreeSet<>(KnownSettings.kinds().keySet()), listed);
  }

  @Test
  void theManualListsEveryExitCode() throws IOException {
    var manual = Files.readString(MANUAL);
    Arrays.stream(ExitCode.values())
        .forEach(code -> assertTrue(manual.contains("| " + code.number + " |"), code::name));
  }

  private static String cell(String line) {
    return line.split("\\|")[1];
  }

  private static String refusal(String key, String value) {
    var refused = assertThrows(StartRefused.class, () -> Settings.of(Map.of(key, value)));
    assertEquals(ExitCode.SETTING, refused.code());
    return refused.getMessage();
  }
}
