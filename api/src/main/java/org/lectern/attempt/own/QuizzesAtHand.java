package org.lectern.attempt.own;

import jakarta.enterprise.context.RequestScoped;
import org.lectern.access.SessionAct;
import org.lectern.attempt.Attempts;
import org.lectern.attempt.ExtraAttempts;
import org.lectern.content.ItemKind;
import org.lectern.content.SessionOutlines;
import org.lectern.reading.OpenCourses;

/** Puts a quiz before the caller, who learns in its course and has opened it. */
@RequestScoped
class QuizzesAtHand {
  private final OpenCourses courses;
  private final SessionOutlines outlines;
  private final Attempts attempts;
  private final ExtraAttempts extra;

  QuizzesAtHand(
      OpenCourses courses, SessionOutlines outlines, Attempts attempts, ExtraAttempts extra) {
    this.courses = courses;
    this.outlines = outlines;
    this.attempts = attempts;
    this.extra = extra;
  }

  QuizAtHand require(SessionAct act, String session, String course, String item) {
    var open = courses.open(act, session, course);
    var row = open.requireOwn(item, ItemKind.QUIZ);
    var at = open.at(row);
    var full = outlines.require(at.session(), at.course(), at.item());
    return new QuizAtHand(open, row, full.content().task().quiz(), extra.of(at), attempts.of(at));
  }
}
