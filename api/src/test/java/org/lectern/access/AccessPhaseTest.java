package org.lectern.access;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.access.dates.ProposedDates;
import org.lectern.access.dates.ProposedWindow;
import org.lectern.access.words.SessionRole;
import org.lectern.access.words.VisibilityAfterEnd;

class AccessPhaseTest {
  static List<AccessCase> cases() {
    return AccessCases.ALL;
  }

  @ParameterizedTest
  @MethodSource("cases")
  void saysOfEveryInstantWhatTheDecisionSays(AccessCase asked) {
    var decision = AccessRule.decide(asked.dates(), asked.roles(), asked.now());
    assertEquals(decision, at(AccessPhase.all(asked.dates(), asked.roles()), asked.now()));
  }

  @Test
  void tellsALearnersTimeFromBeginningToEnd() {
    var dates =
        new ProposedDates(
                new ProposedWindow(day("02-20"), null),
                new ProposedWindow(day("03-05"), day("03-15")),
                ProposedWindow.OPEN,
                null)
            .toSessionDates(VisibilityAfterEnd.READ_ONLY);
    assertEquals(
        """
        null LIST null
        2026-02-20T00:00:00Z LIST UPCOMING
        2026-03-05T00:00:00Z TAKE_PART CURRENT
        2026-03-15T00:00:00.000001Z READ PAST""",
        AccessPhase.all(dates, RolesHeld.learner(LearnerDates.NEW)).stream()
            .map(it -> it.from() + " " + it.decision().level() + " " + it.decision().view())
            .collect(joining("\n")));
  }

  @Test
  void doesNotEndWhereNothingEverChanges() {
    var window = ProposedWindow.OPEN;
    var open = new ProposedDates(window, window, window, 30);
    var dates = open.toSessionDates(VisibilityAfterEnd.READ_ONLY);
    assertEquals(1, AccessPhase.all(dates, RolesHeld.learner(LearnerDates.NEW)).size());
    assertEquals(1, AccessPhase.all(dates, RolesHeld.of(SessionRole.MANAGER)).size());
    assertEquals(1, AccessPhase.all(dates, RolesHeld.NOBODY).size());
  }

  private static AccessDecision at(List<AccessPhase> phases, Instant instant) {
    return phases.stream()
        .filter(phase -> phase.from() == null || !phase.from().isAfter(instant))
        .reduce((earlier, later) -> later)
        .orElseThrow()
        .decision();
  }

  private static Instant day(String day) {
    return AccessCaseText.instant(day);
  }
}
