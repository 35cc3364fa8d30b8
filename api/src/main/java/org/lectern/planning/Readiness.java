package org.lectern.planning;

import java.util.ArrayList;
import java.util.List;
import org.lectern.access.dates.SessionStatus;
import org.lectern.identity.PersonSummary;
import org.lectern.warning.Warning;

/** What is still missing before a session can run, and who could not take part. */
final class Readiness {
  private final List<Warning> missing = new ArrayList<>();

  private Readiness() {}

  static List<Warning> of(SessionPage page) {
    var readiness = new Readiness();
    readiness.lookAt(page);
    return List.copyOf(readiness.missing);
  }

  private void lookAt(SessionPage page) {
    var counts = page.counts();
    if (page.coaches().isEmpty()) {
      miss("no-session-coach", "The session has no session coach yet.", "/coaches");
    }
    if (counts.courses() == 0) miss("no-course", "The session has no course yet.", "/courses");
    if (counts.learners() == 0) miss("no-learner", "Nobody is enrolled yet.", "/learners");
    if (page.status() == SessionStatus.PAST) {
      miss("window-over", "The learners' access window has ended.", "/accessEnd");
    }
    inactive(page.coaches(), "/coaches", "the session");
    for (int i = 0; i < page.courses().size(); i++) {
      var course = page.courses().get(i);
      inactive(course.coaches(), "/courses/" + i + "/coaches", course.course().code());
    }
    for (var name : page.own().emptyClasses()) {
      miss("empty-class", "The class “%s” has no members.".formatted(name), "/classes");
    }
  }

  private void inactive(List<PersonSummary> coaches, String pointer, String what) {
    for (int i = 0; i < coaches.size(); i++) {
      var coach = coaches.get(i);
      if (coach.active()) continue;
      miss(
          "inactive-coach",
          "“%s” coaches %s, but the account is not active.".formatted(coach.username(), what),
          pointer + "/" + i);
    }
  }

  private void miss(String code, String detail, String pointer) {
    missing.add(new Warning(code, detail, pointer));
  }
}
