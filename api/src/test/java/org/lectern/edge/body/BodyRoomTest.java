package org.lectern.edge.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Room for ten bytes, and those who take it. */
class BodyRoomTest {
  private final BodyRoom room = new BodyRoom(10);
  private final List<BodyRoom.Holder> asked = new ArrayList<>();
  private final BodyRoom.Holder first = new Body();
  private final BodyRoom.Holder second = new Body();
  private final BodyRoom.Holder third = new Body();

  @Test
  void asksTheOldestToGiveWayAndThenTheNextOne() {
    assertTrue(room.take(first, 6));
    assertTrue(room.take(second, 6));
    assertEquals(List.of(first), asked);
    assertTrue(room.take(third, 1));
    assertEquals(List.of(first, second), asked);
  }

  /** A body that is asked to give way does so later, while the others go on arriving. */
  @Test
  void isNeverTakenMoreThanTwice() {
    assertTrue(room.take(first, 10));
    assertTrue(room.take(second, 10));
    assertFalse(room.take(third, 1));
    assertEquals(20, room.taken());
  }

  @Test
  void isAvailableAgainOnceReleased() {
    room.take(first, 10);
    room.take(second, 10);
    room.free(first);
    assertTrue(room.take(third, 10));
    room.free(second);
    room.free(third);
    assertEquals(0, room.taken());
  }

  @Test
  void leavesWholeBodiesAlone() {
    room.take(first, 8);
    room.whole(first);
    room.take(second, 4);
    assertEquals(List.of(second), asked);
  }

  private final class Body implements BodyRoom.Holder {
    @Override
    public void giveWay() {
      asked.add(this);
    }
  }
}
