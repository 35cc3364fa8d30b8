package org.lectern.tracking;

import java.time.Instant;
import org.lectern.access.ItemCalendar;
import org.lectern.access.LearnerDates;
import org.lectern.enrollment.FirstEnrollment;
import org.lectern.enrollment.TakenCourse;
import org.lectern.identity.PersonSummary;

/** Somebody who is enrolled in a session, and since when for the first time. */
record Learner(PersonSummary person, Instant enrolledAt, LearnerDates ownDates) {
  /** Of {@code FROM}, for a record that calls it {@code learner}. */
  static final String COLUMNS =
      """
      %s, %s as learner_enrolled_at, f.entered_at as learner_own_dates_first_entry,
        x.access_until as learner_own_dates_access_until"""
          .formatted(
              PersonSummary.columns("u", "learner_person_"), FirstEnrollment.ofEnrollment("e"));

  static final String FROM =
      """
      from enrollment e
      join app_user u on u.id = e.user_id
      left join first_entry f on f.session_id = e.session_id and f.user_id = e.user_id
      left join access_extension x on x.session_id = e.session_id and x.user_id = e.user_id""";

  /** That they take the course {@code k.course_id}. */
  static final String TAKES = TakenCourse.isTaken("e.session_id", "e.user_id", "k.course_id");

  /** What the days of items mean to them. */
  ItemCalendar calendar(Tracked tracked) {
    return ItemCalendar.of(tracked.standing().dates(), ownDates, enrolledAt, tracked.zone());
  }
}
