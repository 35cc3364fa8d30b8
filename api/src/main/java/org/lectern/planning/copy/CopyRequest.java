package org.lectern.planning.copy;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.access.dates.ProposedDates;
import org.lectern.problem.Checked;
import org.lectern.problem.Faults;
import org.lectern.session.SessionDetails;

/**
 * A copy to create: with its own title, and dates moved by whole days or so that access starts on a
 * given day in the session's zone. What the session has of its own over the content of its courses,
 * locks included, comes along unless {@code withContent} is false. {@code dryRun} shows the copy
 * without saving it.
 */
@Schema(
    requiredProperties = "title",
    examples =
        """
        {"title": "Autumn 2026 Onboarding", "accessStartsOn": "2026-09-01",
         "withCourseCoaches": true, "dryRun": true}""")
public record CopyRequest(
    @Schema(minLength = 1, maxLength = SessionDetails.LONGEST_TITLE) String title,
    @Schema(
            nullable = true,
            minimum = "-" + ProposedDates.MOST_DAYS,
            maximum = "" + ProposedDates.MOST_DAYS)
        Integer shiftDays,
    @Schema(nullable = true) LocalDate accessStartsOn,
    @Schema(nullable = true) Boolean withCourseCoaches,
    @Schema(nullable = true) Boolean withContent,
    @Schema(nullable = true) Boolean dryRun)
    implements Checked {

  @Override
  public void check(Faults faults) {
    SessionDetails.checkTitle("/title", title, faults);
    if (shiftDays != null && accessStartsOn != null) {
      faults.add("/shiftDays", "two-shifts").add("/accessStartsOn", "two-shifts");
    }
    if (shiftDays != null && Math.abs((long) shiftDays) > ProposedDates.MOST_DAYS) {
      faults.add("/shiftDays", "days-out-of-range.shift", ProposedDates.MOST_DAYS);
    }
  }

  boolean takesCourseCoaches() {
    return Boolean.TRUE.equals(withCourseCoaches);
  }

  boolean takesContent() {
    return !Boolean.FALSE.equals(withContent);
  }

  boolean isDryRun() {
    return Boolean.TRUE.equals(dryRun);
  }

  /** The member that moves the dates. */
  String shiftPointer() {
    return accessStartsOn == null ? "/shiftDays" : "/accessStartsOn";
  }
}
