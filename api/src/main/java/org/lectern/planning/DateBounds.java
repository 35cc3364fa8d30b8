package org.lectern.planning;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.access.dates.ProposedDates;
import org.lectern.access.dates.ProposedWindow;
import org.lectern.access.dates.SessionDates;

/**
 * The bounds of a session's windows, as requests and answers have them: each a member beside the
 * others. An open one is null.
 */
@Schema(extensions = @Extension(name = "x-flat", value = "true"))
public record DateBounds(
    @Schema(nullable = true) Instant displayStart,
    @Schema(nullable = true) Instant displayEnd,
    @Schema(nullable = true) Instant accessStart,
    @Schema(nullable = true) Instant accessEnd,
    @Schema(nullable = true) Instant coachAccessStart,
    @Schema(nullable = true) Instant coachAccessEnd) {

  static DateBounds of(SessionDates dates) {
    return new DateBounds(
        dates.display().start(),
        dates.display().end(),
        dates.access().start(),
        dates.access().end(),
        dates.coachAccess().start(),
        dates.coachAccess().end());
  }

  ProposedDates proposed(Integer durationDays) {
    return new ProposedDates(
        new ProposedWindow(displayStart, displayEnd),
        new ProposedWindow(accessStart, accessEnd),
        new ProposedWindow(coachAccessStart, coachAccessEnd),
        durationDays);
  }
}
