package org.lectern.tracking;

import java.util.List;
import java.util.stream.IntStream;

/** How many learners have a progress from one per cent to another, both included. */
public record ProgressBand(int from, int to, int learners) {
  private static final int BANDS = 10;
  private static final int WIDTH = 100 / BANDS;

  /** Ten of equal width; who has finished is in the last. */
  static List<ProgressBand> of(List<Integer> progress) {
    var counts = new int[BANDS];
    for (var each : progress) counts[Math.min(each / WIDTH, BANDS - 1)]++;
    return IntStream.range(0, BANDS)
        .mapToObj(band -> new ProgressBand(band * WIDTH, end(band), counts[band]))
        .toList();
  }

  private static int end(int band) {
    return band == BANDS - 1 ? 100 : (band + 1) * WIDTH - 1;
  }
}
