package org.lectern.planning.preview;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.access.dates.ProposedDates;
import org.lectern.access.words.VisibilityAfterEnd;
import org.lectern.json.Flat;
import org.lectern.planning.DateBounds;
import org.lectern.planning.SentDates;
import org.lectern.problem.Checked;
import org.lectern.problem.Faults;

/**
 * Dates that a session might get, as it would be sent them. {@code session} is the one that is to
 * have them; without it the caller is taken for its manager. {@code hasSessionCoach} says whether
 * it will have one. Where zone, visibility or that is absent, it is the session's, else what a new
 * session would have: the caller's zone, READ_ONLY, yes.
 */
@Schema(
    examples =
        """
        {"timeZone": "Europe/Paris", "accessStart": "2026-03-01T08:00:00+01:00",
         "accessEnd": "2026-06-30T18:00:00+02:00", "coachDaysAfter": 30,
         "displayEnd": "2026-06-01T00:00:00+02:00", "hasSessionCoach": true}""")
public record AccessPreviewRequest(
    @Schema(nullable = true) UUID session,
    @Schema(nullable = true) String timeZone,
    @Flat DateBounds bounds,
    @Schema(nullable = true, minimum = "0", maximum = "" + ProposedDates.MOST_DAYS)
        Integer coachDaysBefore,
    @Schema(nullable = true, minimum = "0", maximum = "" + ProposedDates.MOST_DAYS)
        Integer coachDaysAfter,
    @Schema(nullable = true, minimum = "1", maximum = "" + ProposedDates.MOST_DAYS)
        Integer durationDays,
    @Schema(nullable = true) VisibilityAfterEnd visibilityAfterEnd,
    @Schema(nullable = true) Boolean hasSessionCoach)
    implements Checked, SentDates {

  @Override
  public void check(Faults faults) {
    dates().check(faults);
  }

  boolean expectsCoach(boolean otherwise) {
    return hasSessionCoach == null ? otherwise : hasSessionCoach;
  }
}
