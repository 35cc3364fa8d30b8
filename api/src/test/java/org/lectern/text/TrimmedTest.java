package org.lectern.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrimmedTest {
  @ParameterizedTest(name = "U+{0}")
  @ValueSource(
      strings = {
        "0009", "000A", "000D", "0020", "0085", "00A0", "00AD", "034F", "061C", "115F", "1680",
        "180E", "2003", "200B", "200D", "200E", "202E", "2028", "202F", "205F", "2060", "2069",
        "2800", "3000", "3164", "FE0F", "FEFF", "FFA0", "E0001"
      })
  void takesWhatCannotBeSeenOffTheBeginning(String code) {
    var unseen = Character.toString(Integer.parseInt(code, 16));
    assertEquals("Ann", Trimmed.of(unseen + unseen + "Ann" + " "));
    assertTrue(Trimmed.isEmpty(unseen + " " + unseen));
  }

  @Test
  void takesItOffTheEndToo() {
    assertEquals("vis@example.org", Trimmed.of("\u200Bvis@example.org\u00A0\u200E\r\n"));
  }

  @Test
  void leavesWhatStandsInside() {
    assertEquals("Ann\u00A0\u200DMarie  Example", Trimmed.of(" Ann\u00A0\u200DMarie  Example "));
  }

  @Test
  void leavesWhatBelongsToTheLastCharacter() {
    var flagOfEngland =
        "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F";
    assertEquals("We \u2764\uFE0F", Trimmed.of("We \u2764\uFE0F\u200B"));
    assertEquals(flagOfEngland, Trimmed.of(flagOfEngland));
  }

  @Test
  void keepsALetterThatIsAlone() {
    assertEquals("é", Trimmed.of("é"));
    assertFalse(Trimmed.isEmpty("."));
    assertTrue(Trimmed.isEmpty(null));
  }

  @Test
  void looksAtALongGapOnce() {
    var gap = "a" + " ".repeat(1_000_000) + "b";
    assertTimeout(Duration.ofSeconds(2), () -> assertEquals(gap, Trimmed.of(gap)));
  }
}
