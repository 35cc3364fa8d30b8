package org.lectern.planning.preview;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.access.AccessPhase;
import org.lectern.access.LearnerDates;
import org.lectern.access.RolesHeld;
import org.lectern.access.dates.SessionDates;
import org.lectern.access.words.SessionRole;
import org.lectern.authorization.AccessAnswer;

/**
 * What a session's dates let people do over time: a learner without an extension or a first entry,
 * a coach, and the caller in their own roles. Each list is in order, and a phase lasts until the
 * next one's {@code from}.
 */
public record AccessPhases(List<Phase> learners, List<Phase> coaches, List<Phase> you) {

  /** What may be done {@code from} an instant on. */
  public record Phase(
      @Schema(nullable = true, description = "Null: since ever.") Instant from,
      AccessAnswer access) {}

  static AccessPhases of(SessionDates dates, RolesHeld you) {
    return new AccessPhases(
        phases(dates, RolesHeld.learner(LearnerDates.NEW)),
        phases(dates, RolesHeld.of(SessionRole.SESSION_COACH)),
        phases(dates, you));
  }

  /** In order, each with a different answer from the one before. */
  private static List<Phase> phases(SessionDates dates, RolesHeld roles) {
    var phases = new ArrayList<Phase>();
    for (var each : AccessPhase.all(dates, roles)) {
      var answer = AccessAnswer.of(dates, each.decision());
      if (phases.isEmpty() || !phases.get(phases.size() - 1).access().equals(answer)) {
        phases.add(new Phase(each.from(), answer));
      }
    }
    return List.copyOf(phases);
  }
}
