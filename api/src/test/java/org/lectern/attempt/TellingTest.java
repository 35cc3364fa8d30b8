package org.lectern.attempt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.quiz.Feedback;

class TellingTest {
  @ParameterizedTest
  @CsvSource({
    // feedback, over, another runs, may still start, past due: verdicts, right answers
    "AFTER_EACH,       false, false, true,  false, true,  false",
    "AFTER_EACH,       false, false, false, false, true,  true",
    "AFTER_EACH,       true,  false, false, false, true,  true",
    "AFTER_EACH,       true,  true,  false, false, true,  false",
    "AFTER_SUBMISSION, false, false, false, false, false, false",
    "AFTER_SUBMISSION, true,  false, true,  false, true,  false",
    "AFTER_SUBMISSION, true,  false, false, false, true,  true",
    "AFTER_SUBMISSION, true,  true,  false, false, true,  false",
    "AFTER_DUE,        true,  false, true,  false, false, false",
    "AFTER_DUE,        true,  false, false, false, false, false",
    "AFTER_DUE,        true,  false, false, true,  true,  true",
    "AFTER_DUE,        true,  true,  false, true,  false, false",
    "AFTER_DUE,        false, false, false, true,  false, false",
    "NEVER,            true,  false, false, true,  false, false"
  })
  void isAsTheTableSays(
      Feedback feedback,
      boolean over,
      boolean anotherRuns,
      boolean mayStart,
      boolean pastDue,
      boolean verdicts,
      boolean rightAnswers) {
    var standing = new Telling.Standing(over, anotherRuns, mayStart, pastDue);
    assertEquals(new Telling(verdicts, rightAnswers), Telling.of(feedback, standing));
  }

  @Test
  void rightAnswersNeverGoToWhoMayStillStartOrAnswersNow() {
    for (var feedback : Feedback.values()) {
      for (int bits = 0; bits < 16; bits++) {
        var standing =
            new Telling.Standing((bits & 1) > 0, (bits & 2) > 0, (bits & 4) > 0, (bits & 8) > 0);
        if (!standing.mayStillStart() && !standing.answersNow()) continue;
        assertFalse(Telling.of(feedback, standing).rightAnswers(), feedback + " " + standing);
      }
    }
  }
}
