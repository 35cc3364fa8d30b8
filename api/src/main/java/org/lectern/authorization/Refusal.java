package org.lectern.authorization;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.lectern.access.AccessDecision;
import org.lectern.access.Grant;
import org.lectern.access.dates.DateWindow;
import org.lectern.access.dates.SessionDates;
import org.lectern.problem.ProblemException;

/**
 * Why somebody with a role has no access now, as a sentence and as instants: {@code from} is when
 * access starts, {@code until} when it ended.
 */
record Refusal(String code, String sentence, Map<String, Object> members) {

  static Refusal of(SessionDates dates, AccessDecision decision) {
    var window = decision.deciding().map(Grant::window).orElse(DateWindow.OPEN);
    var access = AccessAnswer.of(dates, decision);
    return switch (decision.reason()) {
      case LEARNER_WINDOW_NOT_STARTED -> from("access-not-started", "Learners", window, access);
      case COACH_WINDOW_NOT_STARTED -> from("coach-access-not-started", "Coaches", window, access);
      case LEARNER_WINDOW_OVER -> until("access-over", "Learners' access", window, access);
      case COACH_WINDOW_OVER -> until("coach-access-over", "Coaches' access", window, access);
      case DURATION_OVER -> until("duration-over", "Your time in this session", window, access);
      case EXTENSION_OVER -> until("extension-over", "Your extended access", window, access);
      case ACCOUNT_INACTIVE ->
          plain(
              "account-inactive",
              "This account is deactivated. An administrator can reactivate it.",
              access);
      case NO_ROLE ->
          plain(
              "not-in-this-course",
              "You are in this session, but not in this course. Its managers can change that.",
              access);
      case ADMIN,
          MANAGER,
          COACH_WINDOW_OPEN,
          LEARNER_WINDOW_OPEN,
          DURATION_NOT_STARTED,
          DURATION_RUNNING,
          EXTENSION_RUNNING ->
          plain("not-with-this-role", "Your role in this session does not allow this.", access);
    };
  }

  ProblemException problem() {
    return ProblemException.forbidden(code, sentence, members);
  }

  private static Refusal from(String code, String who, DateWindow window, AccessAnswer access) {
    var sentence = "%s have access from %s.".formatted(who, window.start());
    return new Refusal(code, sentence, members(access, "from", window.start()));
  }

  private static Refusal until(String code, String what, DateWindow window, AccessAnswer access) {
    var sentence = "%s ended at %s.".formatted(what, window.end());
    return new Refusal(code, sentence, members(access, "until", window.end()));
  }

  private static Refusal plain(String code, String sentence, AccessAnswer access) {
    return new Refusal(code, sentence, Map.of("access", access));
  }

  private static Map<String, Object> members(AccessAnswer access, String name, Instant instant) {
    return new TreeMap<>(Map.of("access", access, name, instant));
  }
}
