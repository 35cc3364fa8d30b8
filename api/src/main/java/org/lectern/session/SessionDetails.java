package org.lectern.session;

import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.access.CoachDays;
import org.lectern.access.DateFault;
import org.lectern.access.DateField;
import org.lectern.access.ProposedDates;
import org.lectern.access.SessionDates;
import org.lectern.access.VisibilityAfterEnd;
import org.lectern.access.WallClock;
import org.lectern.problem.Checked;
import org.lectern.problem.Faults;

/**
 * What a session says of itself. {@code coachDaysBefore} and {@code coachDaysAfter} are inputs: the
 * coach dates that they make are what is kept. An absent zone is the creator's, else the
 * platform's.
 */
@Schema(
    requiredProperties = "title",
    examples =
        """
        {"title": "Spring 2026 Onboarding", "accessEnd": "2026-07-15T18:00:00+02:00",
         "coachDaysAfter": 30, "description": null}""")
public record SessionDetails(
    String title,
    @Schema(nullable = true) String externalId,
    @Schema(nullable = true) String description,
    @Schema(nullable = true) String category,
    @Schema(nullable = true) String timeZone,
    @Schema(nullable = true) Instant displayStart,
    @Schema(nullable = true) Instant displayEnd,
    @Schema(nullable = true) Instant accessStart,
    @Schema(nullable = true) Instant accessEnd,
    @Schema(nullable = true) Instant coachAccessStart,
    @Schema(nullable = true) Instant coachAccessEnd,
    @Schema(nullable = true) Integer coachDaysBefore,
    @Schema(nullable = true) Integer coachDaysAfter,
    @Schema(nullable = true) Integer durationDays,
    @Schema(nullable = true) VisibilityAfterEnd visibilityAfterEnd)
    implements Checked {

  static final int LONGEST_TITLE = 150;
  static final int LONGEST_DESCRIPTION = 4_000;
  static final int LONGEST_EXTERNAL_ID = 100;

  public static SessionDetails of(Session session) {
    var dates = session.dates();
    return new SessionDetails(
        session.title(),
        session.externalId(),
        session.description(),
        session.category() == null ? null : session.category().toString(),
        session.timeZone().getId(),
        dates.display().start(),
        dates.display().end(),
        dates.access().start(),
        dates.access().end(),
        dates.coachAccess().start(),
        dates.coachAccess().end(),
        null,
        null,
        dates.durationDays(),
        dates.afterEnd());
  }

  @Override
  public void check(Faults faults) {
    checkTitle("/title", title, faults);
    faults
        .line("/externalId", externalId, LONGEST_EXTERNAL_ID)
        .atMost("/description", description, LONGEST_DESCRIPTION);
    checkDates(faults);
  }

  public static void checkTitle(String pointer, String title, Faults faults) {
    faults.required(pointer, title).line(pointer, title, LONGEST_TITLE);
  }

  /** The zone, the dates in it, and the days for coaches. */
  public void checkDates(Faults faults) {
    if (timeZone != null && !isZone(timeZone)) {
      faults.add(
          "/timeZone",
          "unknown-time-zone",
          "“%s” is no time zone. Write one such as Europe/Paris.".formatted(timeZone));
    }
    var sent = EnumSet.noneOf(DateField.class);
    if (coachAccessStart != null) sent.add(DateField.COACH_ACCESS_START);
    if (coachAccessEnd != null) sent.add(DateField.COACH_ACCESS_END);
    add(faults, coachDays().faults(asSent(), sent));
    var zone = timeZone != null && isZone(timeZone) ? ZoneId.of(timeZone) : ZoneId.of("UTC");
    add(faults, faults.isEmpty() ? proposed(zone).faults() : asSent().faults());
  }

  /** The dates as they will count; those that are not lawful are a 422. */
  public SessionDates lawfulDates(ZoneId otherwise) {
    var proposed = proposed(timeZone == null ? otherwise : ZoneId.of(timeZone));
    var faults = new Faults();
    add(faults, proposed.faults());
    faults.raise();
    return proposed.toSessionDates(
        visibilityAfterEnd == null ? VisibilityAfterEnd.READ_ONLY : visibilityAfterEnd);
  }

  /** The dates with the coach bounds that the days ask for. */
  private ProposedDates proposed(ZoneId zone) {
    return asSent().withCoachDays(coachDays(), zone);
  }

  /** Names the dates at fault; where days made a coach date, it is the days that are named. */
  private void add(Faults faults, List<DateFault> found) {
    for (var fault : found) {
      faults.add(cause(fault.field()).pointer(), fault.code().word(), fault.code().sentence());
    }
  }

  private DateField cause(DateField field) {
    if (field == DateField.COACH_ACCESS_START && coachDaysBefore != null) {
      return DateField.COACH_DAYS_BEFORE;
    }
    if (field == DateField.COACH_ACCESS_END && coachDaysAfter != null) {
      return DateField.COACH_DAYS_AFTER;
    }
    return field;
  }

  private ProposedDates asSent() {
    return new ProposedDates(
        displayStart,
        displayEnd,
        accessStart,
        accessEnd,
        coachAccessStart,
        coachAccessEnd,
        durationDays);
  }

  private CoachDays coachDays() {
    return new CoachDays(coachDaysBefore, coachDaysAfter);
  }

  /** The same with other coach dates. */
  public SessionDetails withCoachAccess(Instant start, Instant end) {
    return new SessionDetails(
        title,
        externalId,
        description,
        category,
        timeZone,
        displayStart,
        displayEnd,
        accessStart,
        accessEnd,
        start,
        end,
        coachDaysBefore,
        coachDaysAfter,
        durationDays,
        visibilityAfterEnd);
  }

  /** The same for a copy: another title, other dates, and no external id, which is the model's. */
  public SessionDetails copied(String title, ProposedDates dates) {
    return new SessionDetails(
        title,
        null,
        description,
        category,
        timeZone,
        dates.displayStart(),
        dates.displayEnd(),
        dates.accessStart(),
        dates.accessEnd(),
        dates.coachAccessStart(),
        dates.coachAccessEnd(),
        null,
        null,
        dates.durationDays(),
        visibilityAfterEnd);
  }

  private static boolean isZone(String name) {
    return WallClock.isZone(name);
  }
}
