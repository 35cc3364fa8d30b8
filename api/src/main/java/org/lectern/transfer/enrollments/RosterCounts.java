package org.lectern.transfer.enrollments;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.lectern.enrollment.roster.RosterOutcome;
import org.lectern.outcome.Outcome;
import org.lectern.sentence.Sentence;

/** How many came, changed and went in each session. */
public final class RosterCounts {
  private final Map<UUID, int[]> bySession = new TreeMap<>();

  void add(RosterOutcome done) {
    var enrolled = done.enrolled().outcomes().keySet();
    enrolled.forEach(place -> count(place.session(), done.enrolled(place)));
    done.removed().forEach(place -> count(place.session(), Outcome.REMOVED));
  }

  private void count(UUID session, Outcome outcome) {
    var at =
        switch (outcome) {
          case CREATED -> 0;
          case UPDATED -> 1;
          case REMOVED -> 2;
          case UNCHANGED, SKIPPED, FAILED -> -1;
        };
    if (at >= 0) bySession.computeIfAbsent(session, none -> new int[3])[at]++;
  }

  /** The sessions in which there is something to count. */
  Stream<UUID> sessions() {
    return bySession.keySet().stream();
  }

  /** As the history keeps them. */
  String words(UUID session) {
    var counts = bySession.get(session);
    return Sentence.of("roster-counts", counts[0], counts[1], counts[2]).toString();
  }
}
