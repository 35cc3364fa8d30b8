package org.lectern.planning.preview;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.access.RolesHeld;
import org.lectern.access.dates.SessionDates;
import org.lectern.planning.SessionWarnings;
import org.lectern.warning.Warning;

/**
 * What dates would mean: the effective coach window, what looks like a mistake, and who may do what
 * over time.
 */
public record AccessPreview(
    @Schema(nullable = true) Instant effectiveCoachStart,
    @Schema(nullable = true) Instant effectiveCoachEnd,
    List<Warning> warnings,
    AccessPhases phases) {

  static AccessPreview of(SessionDates dates, boolean hasSessionCoach, RolesHeld you) {
    var coaches = dates.coachWindow();
    return new AccessPreview(
        coaches.start(),
        coaches.end(),
        SessionWarnings.of(dates, hasSessionCoach),
        AccessPhases.of(dates, you));
  }
}
