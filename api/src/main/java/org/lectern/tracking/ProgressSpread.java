package org.lectern.tracking;

import java.util.List;

/** Where the middle half of the learners stand, in per cent that somebody has. */
public record ProgressSpread(int lowerQuartile, int median, int upperQuartile) {
  /** Null where nobody has a progress. */
  static ProgressSpread of(List<Integer> progress) {
    if (progress.isEmpty()) return null;
    var sorted = progress.stream().sorted().toList();
    return new ProgressSpread(at(sorted, 1), at(sorted, 2), at(sorted, 3));
  }

  /** The least that so many quarters of all do not exceed. */
  private static int at(List<Integer> sorted, int quarters) {
    return sorted.get((sorted.size() * quarters + 3) / 4 - 1);
  }
}
