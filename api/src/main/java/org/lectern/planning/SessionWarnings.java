package org.lectern.planning;

import java.util.List;
import java.util.stream.Stream;
import org.lectern.access.dates.DateWarning;
import org.lectern.access.dates.SessionDates;
import org.lectern.access.words.EnumWord;
import org.lectern.sentence.Sentence;
import org.lectern.warning.Mend;
import org.lectern.warning.Warning;

/** What looks like a mistake in a session's dates, one warning for each field to correct. */
public final class SessionWarnings {
  private SessionWarnings() {}

  public static List<Warning> of(SessionDates dates, boolean hasSessionCoach) {
    return dates.warnings(hasSessionCoach).stream().flatMap(SessionWarnings::each).toList();
  }

  private static Stream<Warning> each(DateWarning warning) {
    var detail = Sentence.of(EnumWord.of(warning.code()));
    if (warning.mends().isEmpty()) return Stream.of(Warning.at("/coaches", detail));
    return warning.mends().stream()
        .map(
            mend -> {
              var pointer = mend.field().pointer();
              return Warning.at(pointer, detail).mendedBy(new Mend(pointer, mend.instant()));
            });
  }
}
