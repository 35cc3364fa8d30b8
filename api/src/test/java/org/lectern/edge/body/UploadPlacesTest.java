package org.lectern.edge.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UploadPlacesTest {
  private final UploadPlaces places = new UploadPlaces();

  @Test
  void onePersonTakesAtMostHalfOfThem() {
    assertEquals(UploadPlaces.MOST_OF_ONE, taken("ada"));
    assertTrue(places.take("ben"));
    places.free("ada");
    assertTrue(places.take("ada"));
    assertFalse(places.take("ada"));
  }

  @Test
  void thereAreSoManyForAll() {
    assertEquals(UploadPlaces.MOST, taken("ada") + taken("ben") + taken("cleo"));
    places.free("ben");
    assertTrue(places.take("cleo"));
  }

  private int taken(String person) {
    return (int) IntStream.range(0, 50).filter(i -> places.take(person)).count();
  }
}
