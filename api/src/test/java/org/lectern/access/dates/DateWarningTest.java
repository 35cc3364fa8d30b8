package org.lectern.access.dates;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lectern.access.AccessCaseText.instant;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.access.words.VisibilityAfterEnd;

class DateWarningTest {
  @ParameterizedTest(name = "display {0}..{1} access {2}..{3} coach {4}..{5}: {6} {7}")
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          03-01, 03-20, 03-05, 03-15, 03-01, 03-25, -, -
          03-05, 03-15, 03-05, 03-15, 03-05, 03-15, -, -
          -,     -,     -,     -,     -,     -,     -, -
          -,     -,     03-05, 03-15, 03-06, -,     COACH_WINDOW_NARROWER, coachAccessStart=03-05
          -,     -,     03-05, 03-15, -,     03-14, COACH_WINDOW_NARROWER, coachAccessEnd=03-15
          -,     -,     03-05, -,     -,     03-14, COACH_WINDOW_NARROWER, coachAccessEnd=open
          -,     -,     -,     03-15, 03-06, -,     COACH_WINDOW_NARROWER, coachAccessStart=open
          -,     -,     03-05, 03-15, 03-06, 03-14, COACH_WINDOW_NARROWER, coachAccessStart=03-05 coachAccessEnd=03-15
          -,     03-14, 03-05, 03-15, -,     -,     DISPLAY_OVER_BEFORE_ACCESS_ENDS, displayEnd=03-15
          -,     03-14, 03-05, -,     -,     -,     DISPLAY_OVER_BEFORE_ACCESS_ENDS, displayEnd=open
          03-06, -,     03-05, 03-15, -,     -,     ACCESS_OPEN_WHILE_NOT_DISPLAYED, displayStart=03-05
          03-06, -,     -,     03-15, -,     -,     ACCESS_OPEN_WHILE_NOT_DISPLAYED, displayStart=open
          """)
  void warnsOfWhatLooksLikeAMistakeAndOffersTheMend(
      String displayStart,
      String displayEnd,
      String start,
      String end,
      String coachStart,
      String coachEnd,
      String code,
      String mends) {
    var dates =
        new SessionDates(
            new DateWindow(of(displayStart), of(displayEnd)),
            new DateWindow(of(start), of(end)),
            new DateWindow(of(coachStart), of(coachEnd)),
            null,
            VisibilityAfterEnd.READ_ONLY);
    var warnings = dates.warnings(true);
    assertEquals(code == null ? "" : code, codes(warnings));
    if (!warnings.isEmpty()) assertEquals(mends, mends(warnings.get(0)));
  }

  @Test
  void warnsOfASessionWithoutSessionCoach() {
    var open = DateWindow.OPEN;
    var dates = new SessionDates(open, open, open, 30, VisibilityAfterEnd.READ_ONLY);
    assertEquals("NO_SESSION_COACH", codes(dates.warnings(false)));
    assertEquals(List.of(), dates.warnings(false).get(0).fields());
    assertEquals("", codes(dates.warnings(true)));
  }

  @Test
  void namesTheFieldsOfItsMends() {
    var mend = new DateWarning.Mend(DateField.DISPLAY_END, null);
    var warning = new DateWarning(DateWarning.Code.DISPLAY_OVER_BEFORE_ACCESS_ENDS, List.of(mend));
    assertEquals(List.of(DateField.DISPLAY_END), warning.fields());
  }

  private static String codes(List<DateWarning> warnings) {
    return warnings.stream().map(warning -> warning.code().name()).collect(joining(" "));
  }

  private static String mends(DateWarning warning) {
    return warning.mends().stream()
        .map(
            mend ->
                mend.field().json()
                    + "="
                    + (mend.instant() == null
                        ? "open"
                        : mend.instant().toString().substring(5, 10)))
        .collect(joining(" "));
  }

  private static Instant of(String text) {
    return text == null ? null : instant(text);
  }
}
