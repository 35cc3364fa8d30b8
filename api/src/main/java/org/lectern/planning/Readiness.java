package org.lectern.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.lectern.access.dates.SessionStatus;
import org.lectern.identity.PersonSummary;
import org.lectern.sentence.Sentence;
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
    if (page.coaches().isEmpty()) miss("/coaches", "no-session-coach");
    if (counts.courses() == 0) miss("/courses", "no-course");
    if (counts.learners() == 0) miss("/learners", "no-learner");
    if (page.status() == SessionStatus.PAST) miss("/accessEnd", "window-over");
    inactive(page.coaches(), "/coaches", name -> Sentence.of("inactive-coach", name));
    for (int i = 0; i < page.courses().size(); i++) {
      var course = page.courses().get(i);
      var code = course.course().code();
      inactive(
          course.coaches(),
          "/courses/" + i + "/coaches",
          name -> Sentence.of("inactive-coach.course", name, code));
    }
    for (var name : page.own().emptyClasses()) {
      missing.add(Warning.at("/classes", "empty-class", name));
    }
  }

  private void inactive(
      List<PersonSummary> coaches, String pointer, Function<String, Sentence> why) {
    for (int i = 0; i < coaches.size(); i++) {
      var coach = coaches.get(i);
      if (coach.active()) continue;
      missing.add(Warning.at(pointer + "/" + i, why.apply(coach.username())));
    }
  }

  private void miss(String pointer, String key) {
    missing.add(Warning.at(pointer, key));
  }
}
