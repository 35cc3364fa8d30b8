package org.lectern.results;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.content.Completion;
import org.lectern.content.ItemRules;

class ScoreTest {
  @ParameterizedTest(name = "{0} where it is done by {1} with the pass mark {2}: {3}")
  @CsvSource(
      textBlock =
          """
          80,      PASSED, 80,  true
          79.9999, PASSED, 80,  false
          79.99995,PASSED, 80,  true
          100,     PASSED, 100, true
          0,       PASSED, 0,   true
          0,       PASSED, ,    true
          12.5,    PASSED, ,    true
          100,     MARKED, ,    false
          100,     VIEWED, ,    false
          """)
  void makesDoneWhatIsPassed(
      double score, Completion completion, Integer passMark, boolean isDone) {
    var rules = new ItemRules(true, completion, passMark, 1.0);
    assertEquals(isDone, new Score(score).passes(rules));
  }

  @ParameterizedTest(name = "{0} is kept as {1}")
  @CsvSource(
      textBlock =
          """
          82.5,       82.5
          100,        100
          0,          0
          -0.0,       0
          33.33333,   33.3333
          33.33335,   33.3334
          66.666649,  66.6666
          99.99995,   100
          0.00004,    0
          """)
  void hasFourDecimals(double sent, String kept) {
    assertEquals(kept, new Score(sent).toString());
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.0001, 100.0001, 101, -1, Double.MAX_VALUE})
  void liesFromZeroToAHundred(double number) {
    assertFalse(Score.isPossible(number));
    assertThrows(IllegalArgumentException.class, () -> new Score(number));
  }

  @Test
  void isANumber() {
    assertFalse(Score.isPossible(Double.NaN));
    assertFalse(Score.isPossible(Double.POSITIVE_INFINITY));
  }
}
