package org.lectern.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A window that a decision looked at, as it counted for that person, and where now stood to it. */
public record ConsultedWindow(Kind kind, Instant start, Instant end, Standing standing) {
  /** Which window of the session, or of the person in it. */
  public enum Kind {
    /** When learners see the session listed; an extension has moved its end already. */
    DISPLAY,
    ACCESS,
    COACH_ACCESS,
    /** From the learner's first entry; open on both sides before it. */
    DURATION,
    EXTENSION
  }

  /** All that these roles make one look at; a manager and an ADMIN are bound by none. */
  public static List<ConsultedWindow> all(SessionDates dates, RolesHeld roles, Instant now) {
    var all = new ArrayList<ConsultedWindow>();
    if (roles.isCoach()) all.add(of(Kind.COACH_ACCESS, dates.coachWindow(), now));
    if (roles.has(SessionRole.LEARNER)) {
      var window = LearnerWindow.of(dates, roles.place());
      all.add(of(dates.isByDuration() ? Kind.DURATION : Kind.ACCESS, window.own(), now));
      all.add(of(Kind.DISPLAY, window.display(), now));
      var until = roles.place().accessUntil();
      if (until != null) all.add(of(Kind.EXTENSION, new DateWindow(null, until), now));
    }
    return List.copyOf(all);
  }

  private static ConsultedWindow of(Kind kind, DateWindow window, Instant now) {
    return new ConsultedWindow(kind, window.start(), window.end(), window.standingAt(now));
  }
}
