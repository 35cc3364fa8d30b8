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

class PlaceTest {
  private static final int MANY = 100_000;
  private static final int SESSIONS = 2_000;
  private static final int PEOPLE = 19_600;

  private final List<Place> places = IntStream.range(0, MANY).mapToObj(PlaceTest::place).toList();

  @Test
  void idsThatFollowOneAnotherHardlyShareAHash() {
    var hashes = places.stream().map(Place::hashCode).collect(Collectors.toSet());
    assertTrue(hashes.size() > MANY * 99 / 100, "only " + hashes.size() + " hashes");
  }

  @Test
  void manyPlacesBecomeASetInNoTime() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> assertEquals(MANY, Set.copyOf(places).size()));
  }

  @Test
  void theSameIdsAreTheSamePlace() {
    assertEquals(place(7).hashCode(), place(7).hashCode());
    assertEquals(place(7), place(7));
  }

  private static Place place(int number) {
    return new Place(
        id(6, number * 31 % SESSIONS), id(1, (number * 17 + number / SESSIONS) % PEOPLE));
  }

  private static UUID id(long kind, long number) {
    return new UUID(0x0190_0000_0000_7000L | kind << 32, 0x8000_0000_0000_0000L | number);
  }
}
