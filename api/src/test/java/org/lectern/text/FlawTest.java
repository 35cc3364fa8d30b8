package org.lectern.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.sentence.Sentence;

class FlawTest {
  @ParameterizedTest
  @CsvSource({"0000, NUL", "0007, U+0007", "001B, U+001B", "007F, U+007F", "009F, U+009F"})
  void refusesControlCharactersByName(String code, String name) {
    var text = "a" + Character.toString(Integer.parseInt(code, 16));
    assertEquals(
        Optional.of(
            "This text contains a control character (%s), which cannot be stored.".formatted(name)),
        Flaw.of(text).map(Sentence::toString));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uD83D", "a\uDE00b", "\uDE00\uD83D"})
  void refusesHalvesOfCharacters(String text) {
    assertTrue(
        Flaw.of(text)
            .orElseThrow()
            .toString()
            .startsWith("This text contains half of a character"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uFFFE", "a\uFFFF", "\uFDD0b", "\uFDEF", "\uD83F\uDFFE"})
  void refusesNoncharacters(String text) {
    assertTrue(
        Flaw.of(text).orElseThrow().toString().startsWith("This text contains a noncharacter"));
  }

  @Test
  void takesLinesTabsAndWholeCharacters() {
    assertEquals(
        Optional.empty(), Flaw.of("one\r\n\ttwo \uD83D\uDE00\u200D\u202E \uFFFD\uFDCF\uFDF0"));
  }
}
