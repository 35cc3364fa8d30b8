package org.lectern.scoring;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.lectern.outcome.Outcome;
import org.lectern.results.ItemStates;
import org.lectern.sentence.Sentence;

/** How many scores are new and how many were changed in each session. */
public final class ResultCounts {
  private final Map<UUID, int[]> bySession = new TreeMap<>();

  public void add(Map<ItemStates.At, Outcome> outcomes) {
    outcomes.forEach((at, outcome) -> count(at.session(), outcome));
  }

  private void count(UUID session, Outcome outcome) {
    var at =
        switch (outcome) {
          case CREATED -> 0;
          case UPDATED -> 1;
          case UNCHANGED, REMOVED, SKIPPED, FAILED -> -1;
        };
    if (at >= 0) bySession.computeIfAbsent(session, none -> new int[2])[at]++;
  }

  /** The sessions in which there is something to count. */
  Stream<UUID> sessions() {
    return bySession.keySet().stream();
  }

  /** As the history keeps them. */
  String words(UUID session) {
    var counts = bySession.get(session);
    return Sentence.of("result-counts", counts[0], counts[1]).toString();
  }
}
