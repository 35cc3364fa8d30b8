package org.lectern.authorization;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.lectern.access.AccessDecision;
import org.lectern.access.Grant;
import org.lectern.access.dates.DateWindow;
import org.lectern.access.dates.SessionDates;
import org.lectern.problem.ProblemException;
import org.lectern.sentence.Sentence;

/**
 * Why somebody with a role has no access now, as a sentence and as instants: {@code from} is when
 * access starts, {@code until} when it ended.
 */
record Refusal(Sentence sentence, Map<String, Object> members) {

  static Refusal of(SessionDates dates, AccessDecision decision) {
    var window = decision.deciding().map(Grant::window).orElse(DateWindow.OPEN);
    var access = AccessAnswer.of(dates, decision);
    return switch (decision.reason()) {
      case LEARNER_WINDOW_NOT_STARTED -> from("access-not-started", window, access);
      case COACH_WINDOW_NOT_STARTED -> from("coach-access-not-started", window, access);
      case LEARNER_WINDOW_OVER -> until("access-over", window, access);
      case COACH_WINDOW_OVER -> until("coach-access-over", window, access);
      case DURATION_OVER -> until("duration-over", window, access);
      case EXTENSION_OVER -> until("extension-over", window, access);
      case ACCOUNT_INACTIVE -> plain("account-inactive", access);
      case NO_ROLE -> plain("not-in-this-course", access);
      case ADMIN,
          MANAGER,
          COACH_WINDOW_OPEN,
          LEARNER_WINDOW_OPEN,
          DURATION_NOT_STARTED,
          DURATION_RUNNING,
          EXTENSION_RUNNING ->
          plain("not-with-this-role", access);
    };
  }

  ProblemException problem() {
    return ProblemException.forbidden(sentence, members);
  }

  private static Refusal from(String code, DateWindow window, AccessAnswer access) {
    var start = window.start();
    return new Refusal(Sentence.of(code, start), members(access, "from", start));
  }

  private static Refusal until(String code, DateWindow window, AccessAnswer access) {
    var end = window.end();
    return new Refusal(Sentence.of(code, end), members(access, "until", end));
  }

  private static Refusal plain(String code, AccessAnswer access) {
    return new Refusal(Sentence.of(code), Map.of("access", access));
  }

  private static Map<String, Object> members(AccessAnswer access, String name, Instant instant) {
    return new TreeMap<>(Map.of("access", access, name, instant));
  }
}
