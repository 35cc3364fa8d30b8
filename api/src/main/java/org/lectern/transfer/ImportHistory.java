package org.lectern.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.lectern.contract.Outcome;
import org.lectern.enrollment.RosterChanged;
import org.lectern.history.ChangeKind;
import org.lectern.history.History;
import org.lectern.history.SessionChange;

/** Writes one line for each session that an import changed: how many came, changed and went. */
@ApplicationScoped
class ImportHistory {
  private final History history;

  ImportHistory(History history) {
    this.history = history;
  }

  void record(ImportTask task, RosterChanged done) {
    Map<UUID, int[]> counts = new TreeMap<>();
    done.enrolled()
        .outcomes()
        .keySet()
        .forEach(place -> count(counts, place.session(), done.enrolled(place)));
    done.removed().forEach(place -> count(counts, place.session(), Outcome.REMOVED));
    var lines =
        counts.entrySet().stream()
            .map(
                one ->
                    SessionChange.of(
                        one.getKey(),
                        ChangeKind.IMPORTED,
                        task.id().toString(),
                        null,
                        words(one.getValue())))
            .toList();
    history.record(task.by(), lines);
  }

  private static void count(Map<UUID, int[]> counts, UUID session, Outcome outcome) {
    var at =
        switch (outcome) {
          case CREATED -> 0;
          case UPDATED -> 1;
          case REMOVED -> 2;
          case UNCHANGED, SKIPPED, FAILED -> -1;
        };
    if (at >= 0) counts.computeIfAbsent(session, none -> new int[3])[at]++;
  }

  private static String words(int[] counts) {
    return "enrolled %d, changed %d, unenrolled %d".formatted(counts[0], counts[1], counts[2]);
  }
}
