package org.lectern.tracking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the middle half of the learners stand, and how many there are in each band. */
class SpreadTest {
  @ParameterizedTest(name = "{0}: {1}, {2}, {3}")
  @CsvSource(
      textBlock =
          """
          40,                 40, 40, 40
          80 20,              20, 20, 80
          10 20 30,           10, 20, 30
          40 10 30 20,        10, 20, 30
          0 0 50 100 100,      0, 50, 100
          1 2 3 4 5 6 7 8,     2,  4,  6
          """)
  void quartilesAreWhatSomebodyHas(String progress, int lower, int median, int upper) {
    assertEquals(new ProgressSpread(lower, median, upper), ProgressSpread.of(numbers(progress)));
  }

  @Test
  void ofNobodyThereIsNone() {
    assertNull(ProgressSpread.of(List.of()));
    assertEquals(0, ProgressBand.of(List.of()).stream().mapToInt(ProgressBand::learners).sum());
  }

  @Test
  void everyPerCentIsInOneBand() {
    var bands = ProgressBand.of(IntStream.rangeClosed(0, 100).boxed().toList());
    assertEquals(10, bands.size());
    assertEquals(new ProgressBand(0, 9, 10), bands.get(0));
    assertEquals(new ProgressBand(80, 89, 10), bands.get(8));
    assertEquals(new ProgressBand(90, 100, 11), bands.get(9));
  }

  private static List<Integer> numbers(String text) {
    return Arrays.stream(text.split(" ")).map(Integer::valueOf).toList();
  }
}
