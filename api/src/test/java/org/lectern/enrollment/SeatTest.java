package org.lectern.enrollment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeatTest {
  private static final int MANY = 100_000;
  private static final int SESSIONS = 2_000;
  private static final int PEOPLE = 19_600;

  private final List<Seat> seats = IntStream.range(0, MANY).mapToObj(SeatTest::seat).toList();

  @Test
  void idsThatFollowOneAnotherHardlyShareAHash() {
    var hashes = seats.stream().map(Seat::hashCode).collect(Collectors.toSet());
    assertTrue(hashes.size() > MANY * 99 / 100, "only " + hashes.size() + " hashes");
  }

  @Test
  void manySeatsBecomeASetInNoTime() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> assertEquals(MANY, Set.copyOf(seats).size()));
  }

  @Test
  void theSameIdsAreTheSameSeat() {
    assertEquals(seat(7).hashCode(), seat(7).hashCode());
    assertEquals(seat(7), seat(7));
  }

  private static Seat seat(int number) {
    return new Seat(
        id(6, number * 31 % SESSIONS), id(1, (number * 17 + number / SESSIONS) % PEOPLE));
  }

  private static UUID id(long kind, long number) {
    return new UUID(0x0190_0000_0000_7000L | kind << 32, 0x8000_0000_0000_0000L | number);
  }
}
