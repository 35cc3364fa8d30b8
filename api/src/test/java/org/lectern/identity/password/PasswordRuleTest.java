package org.lectern.identity.password;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.problem.Faults;
import org.lectern.problem.FieldFault;

/** The cases that the client's rule is run through, too. */
class PasswordRuleTest {
  record Case(String password, List<String> names, String fault) {}

  static Stream<Case> cases() throws IOException {
    var file = Path.of("src/test/resources/passwords.json").toFile();
    return Stream.of(new ObjectMapper().readValue(file, Case[].class));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void refusesWhatIsEasilyGuessed(Case given) {
    assertEquals(given.fault, fault(given.password, given.names));
  }

  @Test
  void takesUpToTwoHundredCharacters() {
    var irregular = Secrets.random() + Secrets.random() + Secrets.random() + Secrets.random();
    assertEquals(null, fault((irregular + Secrets.random()).substring(0, 200), List.of()));
    assertEquals("too-long", fault((irregular + Secrets.random()).substring(0, 201), List.of()));
  }

  @Test
  void refusesHalvesOfCharacters() {
    assertEquals("control-character", fault("correct horse \ud800 battery", List.of()));
  }

  @Test
  void knowsTheTenThousandCommonest() throws IOException {
    var list =
        Files.readAllLines(Path.of("src/main/resources/META-INF/resources/passwords/common.txt"));
    assertTrue(list.size() >= 10_000);
    for (var password : list) {
      if (password.length() >= PasswordRule.SHORTEST) {
        assertTrue(fault(password, List.of()) != null, password);
        assertTrue(fault(password.toUpperCase(), List.of()) != null, password);
      }
    }
  }

  @Test
  void takesAlmostAllThatAMachineMakesUp() {
    for (int i = 0; i < 1000; i++) {
      var password = Secrets.random().substring(0, 14);
      assertEquals(null, fault(password, List.of("ada", "Lovelace")), password);
    }
  }

  private static String fault(String password, List<String> names) {
    var faults = new Faults();
    PasswordRule.check(faults, "/password", password, names);
    return faults.list().stream().map(FieldFault::code).findFirst().orElse(null);
  }
}
