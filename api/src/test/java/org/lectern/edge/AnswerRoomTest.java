package org.lectern.edge;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netty.channel.embedded.EmbeddedChannel;
import org.junit.jupiter.api.Test;

/** Room for ten bytes of answers, and those who do not take theirs. */
class AnswerRoomTest {
  private final AnswerRoom room = new AnswerRoom(10);
  private final EmbeddedChannel first = new EmbeddedChannel();
  private final EmbeddedChannel second = new EmbeddedChannel();
  private final EmbeddedChannel third = new EmbeddedChannel();

  @Test
  void endsTheConnectionsThatLetAnswersWaitForLongest() {
    room.begin(first, 6);
    room.begin(second, 4);
    assertTrue(first.isOpen());
    room.begin(third, 1);
    assertFalse(first.isOpen());
    assertTrue(second.isOpen());
    room.begin(third, 1);
    assertFalse(second.isOpen());
    assertTrue(third.isOpen());
  }

  @Test
  void takesNothingMoreAtTwiceTheBytes() {
    assertTrue(room.begin(first, 10));
    assertTrue(room.begin(second, 10));
    assertFalse(room.begin(third, 1));
  }

  @Test
  void isThereAgainOnceAnAnswerHasLeft() {
    room.begin(first, 10);
    room.end(first, 10);
    room.begin(second, 10);
    assertTrue(first.isOpen());
    assertTrue(second.isOpen());
  }

  @Test
  void endsWhoAloneLetsTooMuchWait() {
    room.begin(first, 6);
    room.begin(first, 6);
    assertFalse(first.isOpen());
  }
}
