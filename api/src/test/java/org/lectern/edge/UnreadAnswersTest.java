package org.lectern.edge;

import static io.netty.handler.timeout.IdleStateEvent.WRITER_IDLE_STATE_EVENT;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lectern.As;

/** A client that requests much and reads nothing. */
@QuarkusTest
class UnreadAnswersTest {
  private static final String QUESTION = "GET /q/openapi HTTP/1.1\r\nHost: localhost\r\n\r\n";

  private final UnreadAnswers guard = new UnreadAnswers();
  private final EmbeddedChannel connection = new EmbeddedChannel(guard);

  @Test
  void endTheirConnectionWhereNothingOfThemIsTakenForAWhile() {
    var unsent = connection.unsafe().outboundBuffer();
    unsent.addMessage(Unpooled.copiedBuffer(new byte[100]), 100, connection.newPromise());
    unsent.addFlush();
    guard.channelIdle(connection.pipeline().context(guard), WRITER_IDLE_STATE_EVENT);
    assertFalse(connection.isOpen());
  }

  @Test
  void leaveAConnectionAloneOnWhichNothingIsToBeSent() {
    guard.channelIdle(connection.pipeline().context(guard), WRITER_IDLE_STATE_EVENT);
    assertTrue(connection.isOpen());
  }

  /** Each would have half a megabyte in memory. */
  @Test
  void areFewOfTheContractAtATime() {
    var unread = Stream.generate(Wire::open).limit(60).toList();
    try {
      unread.forEach(wire -> wire.write(QUESTION));
      var statuses = unread.stream().map(wire -> wire.read().status()).toList();
      assertTrue(statuses.contains(200), statuses.toString());
      assertTrue(Set.of(200, 503).containsAll(statuses), statuses.toString());
    } finally {
      unread.forEach(Wire::close);
    }
    As.nobody().get("/q/openapi").then().statusCode(200);
  }

  /** However they leave, the place of those who ask for the contract is free again. */
  @Test
  void leaveTheContractToTheNextWhenTheyHangUp() {
    for (int i = 0; i < 60; i++) Wire.open().write(QUESTION).close();
    for (int i = 0; i < 30; i++) {
      if (As.nobody().get("/q/openapi").statusCode() == 200) return;
    }
    fail("the contract stays with those who left");
  }

  @Test
  void keepNobodyElseWaiting() {
    As.nobody().get("/api/v1/platform").then().statusCode(200);
    var unread = Stream.generate(Wire::open).limit(200).toList();
    try {
      unread.forEach(wire -> wire.write(QUESTION.repeat(90)));
      var times = new ArrayList<Long>();
      for (int i = 0; i < 20; i++) {
        times.add(As.nobody().get("/api/v1/platform").then().statusCode(200).extract().time());
      }
      assertTrue(times.stream().allMatch(time -> time < 5_000), times.toString());
    } finally {
      unread.forEach(Wire::close);
    }
  }
}
