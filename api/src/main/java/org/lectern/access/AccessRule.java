package org.lectern.access;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.lectern.access.dates.DateWindow;
import org.lectern.access.dates.SessionDates;
import org.lectern.access.words.SessionRole;

/** The one rule about what a person may do in a session, or in a course of it, at an instant. */
public final class AccessRule {
  private AccessRule() {}

  /** Roles are those held in the course asked about, or in the session for it as a whole. */
  public static AccessDecision decide(SessionDates dates, RolesHeld roles, Instant now) {
    var decision = decideBy(dates, roles, now);
    return new AccessDecision(decision.grants(), nextChange(decision, dates, roles, now));
  }

  private static AccessDecision decideBy(SessionDates dates, RolesHeld roles, Instant now) {
    var grants =
        roles.roles().stream().map(role -> Grant.of(role, dates, roles.ownDates(), now)).toList();
    return new AccessDecision(grants, null);
  }

  private static Instant nextChange(
      AccessDecision decision, SessionDates dates, RolesHeld roles, Instant now) {
    return turnsOf(dates, roles).stream()
        .filter(turn -> turn.felt().isAfter(now))
        .sorted(comparing(Turn::felt))
        .filter(turn -> !decideBy(dates, roles, turn.felt()).givesTheSameAs(decision))
        .map(Turn::bound)
        .findFirst()
        .orElse(null);
  }

  /**
   * The first instant at which a learner's work counts no more by the clock alone; null if it goes
   * on counting.
   */
  public static Instant contributesUntil(SessionDates dates, LearnerDates ownDates, Instant now) {
    var learner = RolesHeld.learner(ownDates);
    return turningPoints(dates, learner).stream()
        .filter(turn -> turn.isAfter(now) && !decideBy(dates, learner, turn).canContribute())
        .findFirst()
        .orElse(null);
  }

  /** Whether a learner's work counts now, or will by the clock alone. */
  public static boolean mayYetContribute(SessionDates dates, LearnerDates ownDates, Instant now) {
    var learner = RolesHeld.learner(ownDates);
    return Stream.concat(
            Stream.of(now),
            turningPoints(dates, learner).stream().filter(turn -> turn.isAfter(now)))
        .anyMatch(instant -> decideBy(dates, learner, instant).canContribute());
  }

  /** Every instant at which something may change, in order. */
  static List<Instant> turningPoints(SessionDates dates, RolesHeld roles) {
    return turnsOf(dates, roles).stream().map(Turn::felt).distinct().sorted().toList();
  }

  private static List<Turn> turnsOf(SessionDates dates, RolesHeld roles) {
    var turns = new ArrayList<Turn>();
    if (roles.isCoach()) turns.addAll(Turn.of(dates.coachWindow()));
    if (roles.has(SessionRole.LEARNER)) {
      var window = LearnerWindow.of(dates, roles.ownDates());
      turns.addAll(Turn.of(window.own()));
      turns.addAll(Turn.of(window.extended()));
      turns.addAll(Turn.of(window.display()));
    }
    return turns;
  }

  /** A bound of a window, and the first instant at which it takes effect. */
  private record Turn(Instant bound, Instant felt) {
    static List<Turn> of(DateWindow window) {
      var turns = new ArrayList<Turn>();
      var end = window.end();
      if (window.start() != null) turns.add(new Turn(window.start(), window.start()));
      if (end != null) turns.add(new Turn(end, end.plus(1, ChronoUnit.MICROS)));
      return turns;
    }
  }
}
