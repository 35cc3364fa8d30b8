package org.lectern.transfer.enrollments;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lectern.enrollment.Seat;

class AskedSeatTest {
  private static final UUID LOW = UUID.fromString("01900006-0000-7000-8000-000000000001");
  private static final UUID HIGH = UUID.fromString("f1900006-0000-7000-0000-000000000001");

  /** Java's own order of UUIDs has the high ones first. */
  @Test
  void sortsSeatsBySessionThenPersonAsTheDatabaseDoes() {
    var sorted =
        Stream.of(
                asked(4, HIGH, HIGH), asked(2, LOW, HIGH), asked(3, HIGH, LOW), asked(1, LOW, LOW))
            .sorted(AskedSeat.ORDER)
            .map(AskedSeat::line)
            .toList();
    assertEquals(List.of(1, 2, 3, 4), sorted);
  }

  private static AskedSeat asked(int line, UUID session, UUID user) {
    return new AskedSeat(line, new Seat(session, user), true, null);
  }
}
