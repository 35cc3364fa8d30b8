package org.lectern.planning;

import org.lectern.access.dates.CoachDays;
import org.lectern.access.words.VisibilityAfterEnd;
import org.lectern.session.AskedDates;

/** The members of a request that contain the dates of a session. */
public interface SentDates {
  String timeZone();

  DateBounds bounds();

  Integer coachDaysBefore();

  Integer coachDaysAfter();

  Integer durationDays();

  VisibilityAfterEnd visibilityAfterEnd();

  default AskedDates dates() {
    var days = new CoachDays(coachDaysBefore(), coachDaysAfter());
    return new AskedDates(
        timeZone(), bounds().proposed(durationDays()), days, visibilityAfterEnd());
  }
}
