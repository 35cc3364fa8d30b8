package org.lectern.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MistypedTest {
  @ParameterizedTest(name = "{0} and {1} are {2} letters apart")
  @CsvSource(
      textBlock =
          """
          ada,    ada,    0
          Ada,    aDA,    0
          ada,    adda,   1
          ada,    aba,    1
          ada,    ad,     1
          ada,    daa,    2
          kitten, sitting, 3
          """)
  void countsLetters(String one, String other, int distance) {
    assertEquals(distance, Mistyped.distance(one, other));
  }

  @ParameterizedTest(name = "{0} may have been meant by {1}")
  @CsvSource({"ada, daa", "ada, ad", "ada, adaa", "ada, aba"})
  void knowsEverySlip(String meant, String written) {
    assertEquals(true, Mistyped.oneSlipFrom(written).contains(meant));
  }

  @Test
  void proposesTheNearestOrNothing() {
    assertEquals(
        "Spring 2026", Mistyped.nearest("Sprng 2026", List.of("Fall 2026", "Spring 2026")).get());
    assertEquals(true, Mistyped.nearest("Autumn", List.of("Fall 2026")).isEmpty());
  }
}
