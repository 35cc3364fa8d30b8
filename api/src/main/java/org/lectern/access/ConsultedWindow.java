package org.lectern.access;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.lectern.access.dates.DateWindow;
import org.lectern.access.dates.SessionDates;
import org.lectern.access.dates.Standing;
import org.lectern.access.words.SessionRole;

/**
 * A window that a decision considered, as it applied to that person, and where the instant fell.
 */
public record ConsultedWindow(WindowKind kind, Instant start, Instant end, Standing standing) {
  /** All windows that matter for these roles; managers and ADMINs are bound by none. */
  public static List<ConsultedWindow> all(SessionDates dates, RolesHeld roles, Instant now) {
    var all = new ArrayList<ConsultedWindow>();
    if (roles.isCoach()) all.add(of(WindowKind.COACH_ACCESS, dates.coachWindow(), now));
    if (roles.has(SessionRole.LEARNER)) {
      var window = LearnerWindow.of(dates, roles.ownDates());
      all.add(
          of(dates.isByDuration() ? WindowKind.DURATION : WindowKind.ACCESS, window.own(), now));
      all.add(of(WindowKind.DISPLAY, window.display(), now));
      var until = roles.ownDates().accessUntil();
      if (until != null) all.add(of(WindowKind.EXTENSION, new DateWindow(null, until), now));
    }
    return List.copyOf(all);
  }

  private static ConsultedWindow of(WindowKind kind, DateWindow window, Instant now) {
    return new ConsultedWindow(kind, window.start(), window.end(), window.standingAt(now));
  }
}
