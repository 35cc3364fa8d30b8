package org.lectern.planning;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.access.dates.ProposedDates;
import org.lectern.access.words.VisibilityAfterEnd;
import org.lectern.json.Flat;
import org.lectern.problem.Checked;
import org.lectern.problem.Faults;
import org.lectern.session.Session;
import org.lectern.session.SessionDetails;

/**
 * The details of a session. {@code coachDaysBefore} and {@code coachDaysAfter} are inputs: the
 * coach dates that they make are what is kept. An absent zone is the creator's, else the
 * platform's.
 */
@Schema(
    name = "SessionDetails",
    requiredProperties = "title",
    examples =
        """
        {"title": "Spring 2026 Onboarding", "accessEnd": "2026-07-15T18:00:00+02:00",
         "coachDaysAfter": 30, "description": null}""")
public record SessionPatch(
    @Schema(minLength = 1, maxLength = SessionDetails.LONGEST_TITLE) String title,
    @Schema(nullable = true, maxLength = SessionDetails.LONGEST_EXTERNAL_ID) String externalId,
    @Schema(nullable = true, maxLength = SessionDetails.LONGEST_DESCRIPTION) String description,
    @Schema(nullable = true) String category,
    @Schema(nullable = true) String timeZone,
    @Flat DateBounds bounds,
    @Schema(nullable = true, minimum = "0", maximum = "" + ProposedDates.MOST_DAYS)
        Integer coachDaysBefore,
    @Schema(nullable = true, minimum = "0", maximum = "" + ProposedDates.MOST_DAYS)
        Integer coachDaysAfter,
    @Schema(nullable = true, minimum = "1", maximum = "" + ProposedDates.MOST_DAYS)
        Integer durationDays,
    @Schema(nullable = true) VisibilityAfterEnd visibilityAfterEnd)
    implements Checked, SentDates {

  static SessionPatch of(Session session) {
    var dates = session.dates();
    return new SessionPatch(
        session.title(),
        session.externalId(),
        session.description(),
        session.category() == null ? null : session.category().toString(),
        session.timeZone().getId(),
        DateBounds.of(dates),
        null,
        null,
        dates.durationDays(),
        dates.afterEnd());
  }

  /** Only the texts; which dates were sent is known only from the patch itself. */
  @Override
  public void check(Faults faults) {
    details().checkTexts(faults);
  }

  SessionDetails details() {
    return new SessionDetails(title, externalId, description, category, dates());
  }
}
