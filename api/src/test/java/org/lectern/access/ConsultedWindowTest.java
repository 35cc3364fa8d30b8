package org.lectern.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lectern.access.AccessCaseText.instant;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lectern.access.dates.DateWindow;
import org.lectern.access.dates.SessionDates;
import org.lectern.access.dates.Standing;
import org.lectern.access.words.SessionRole;
import org.lectern.access.words.VisibilityAfterEnd;

class ConsultedWindowTest {
  private static final DateWindow ACCESS = new DateWindow(instant("03-05"), instant("03-15"));
  private static final DateWindow DISPLAY = new DateWindow(instant("03-01"), instant("03-16"));
  private static final SessionDates BY_DATES =
      new SessionDates(DISPLAY, ACCESS, DateWindow.OPEN, null, VisibilityAfterEnd.READ_ONLY);
  private static final SessionDates BY_DAYS =
      new SessionDates(
          DateWindow.OPEN, DateWindow.OPEN, DateWindow.OPEN, 10, VisibilityAfterEnd.READ_ONLY);

  @Test
  void aLearnersAreTheirAccessTheDisplayAndTheirExtension() {
    var ownDates = new LearnerDates(null, instant("03-20"));
    assertEquals(
        List.of(
            window(WindowKind.ACCESS, "03-05", "03-15", Standing.AFTER),
            window(WindowKind.DISPLAY, "03-01", "03-20", Standing.INSIDE),
            window(WindowKind.EXTENSION, "-", "03-20", Standing.INSIDE)),
        ConsultedWindow.all(BY_DATES, RolesHeld.learner(ownDates), instant("03-18")));
    assertEquals(
        List.of(
            window(WindowKind.ACCESS, "03-05", "03-15", Standing.BEFORE),
            window(WindowKind.DISPLAY, "03-01", "03-16", Standing.INSIDE)),
        ConsultedWindow.all(BY_DATES, RolesHeld.learner(LearnerDates.NEW), instant("03-04")));
  }

  @Test
  void aDurationStandsInPlaceOfTheAccessWindow() {
    var entered = RolesHeld.learner(new LearnerDates(instant("03-02"), null));
    assertEquals(
        List.of(
            window(WindowKind.DURATION, "03-02", "03-12", Standing.AFTER),
            window(WindowKind.DISPLAY, "-", "-", Standing.INSIDE)),
        ConsultedWindow.all(BY_DAYS, entered, instant("03-12+")));
  }

  @Test
  void aCoachsIsTheWindowThatCountsForCoaches() {
    var expected = List.of(window(WindowKind.COACH_ACCESS, "03-05", "03-15", Standing.INSIDE));
    for (var role : List.of(SessionRole.SESSION_COACH, SessionRole.COURSE_COACH)) {
      assertEquals(expected, ConsultedWindow.all(BY_DATES, RolesHeld.of(role), instant("03-15")));
    }
  }

  @Test
  void bindNeitherManagersNorAdministrators() {
    var roles = RolesHeld.of(SessionRole.ADMIN, SessionRole.MANAGER);
    assertEquals(List.of(), ConsultedWindow.all(BY_DATES, roles, instant("03-15")));
  }

  private static ConsultedWindow window(
      WindowKind kind, String start, String end, Standing standing) {
    return new ConsultedWindow(kind, instant(start), instant(end), standing);
  }
}
