package org.lectern.planning;

import java.time.Instant;
import org.lectern.access.CoachDays;
import org.lectern.access.ProposedDates;
import org.lectern.access.ProposedWindow;
import org.lectern.access.VisibilityAfterEnd;
import org.lectern.session.AskedDates;

/** The members by which a request sends the dates of a session. */
interface SentDates {
  String timeZone();

  Instant displayStart();

  Instant displayEnd();

  Instant accessStart();

  Instant accessEnd();

  Instant coachAccessStart();

  Instant coachAccessEnd();

  Integer coachDaysBefore();

  Integer coachDaysAfter();

  Integer durationDays();

  VisibilityAfterEnd visibilityAfterEnd();

  default AskedDates dates() {
    var proposed =
        new ProposedDates(
            new ProposedWindow(displayStart(), displayEnd()),
            new ProposedWindow(accessStart(), accessEnd()),
            new ProposedWindow(coachAccessStart(), coachAccessEnd()),
            durationDays());
    var days = new CoachDays(coachDaysBefore(), coachDaysAfter());
    return new AskedDates(timeZone(), proposed, days, visibilityAfterEnd());
  }
}
