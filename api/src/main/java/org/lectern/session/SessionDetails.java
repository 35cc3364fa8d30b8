package org.lectern.session;

import org.lectern.access.dates.CoachDays;
import org.lectern.access.dates.ProposedDates;
import org.lectern.problem.Faults;

/**
 * The details of a session.
 *
 * @param category by id or name; null: none
 */
public record SessionDetails(
    String title, String externalId, String description, String category, AskedDates dates) {
  public static final int LONGEST_TITLE = 150;
  public static final int LONGEST_DESCRIPTION = 4_000;
  public static final int LONGEST_EXTERNAL_ID = 100;

  public static SessionDetails of(Session session) {
    return new SessionDetails(
        session.title(),
        session.externalId(),
        session.description(),
        session.category() == null ? null : session.category().toString(),
        AskedDates.of(session));
  }

  /** The texts; the dates are checked by themselves. */
  public void checkTexts(Faults faults) {
    checkTitle("/title", title, faults);
    faults
        .line("/externalId", externalId, LONGEST_EXTERNAL_ID)
        .atMost("/description", description, LONGEST_DESCRIPTION);
  }

  public static void checkTitle(String pointer, String title, Faults faults) {
    faults.required(pointer, title).line(pointer, title, LONGEST_TITLE);
  }

  /** The same for a copy: another title, other dates, and no external id, which is the model's. */
  public SessionDetails copied(String title, ProposedDates moved) {
    var asked = new AskedDates(dates.timeZone(), moved, CoachDays.NONE, dates.afterEnd());
    return new SessionDetails(title, null, description, category, asked);
  }
}
