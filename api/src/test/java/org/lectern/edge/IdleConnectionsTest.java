package org.lectern.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** With a limit of three connections. */
class IdleConnectionsTest {
  private final IdleConnections idle = new IdleConnections(3);

  @Test
  void giveWayToNewOnes() {
    var first = open();
    var others = List.of(open(), open(), open());
    assertFalse(first.isOpen());
    assertTrue(others.stream().allMatch(EmbeddedChannel::isOpen));
  }

  @Test
  void doNotGiveWayWhileTheyAreAnswered() {
    var asking = open();
    ask(asking);
    var second = open();
    Stream.generate(this::open).limit(2).toList();
    assertTrue(asking.isOpen());
    assertFalse(second.isOpen());
  }

  @Test
  void giveWayInTheOrderInWhichTheyBecameIdle() {
    var first = open();
    var second = open();
    ask(first);
    first.writeOutbound(
        new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.NO_CONTENT));
    Stream.generate(this::open).limit(2).toList();
    assertEquals(List.of(true, false), List.of(first.isOpen(), second.isOpen()));
  }

  @Test
  void makeRoomWhereTheyEndByThemselves() {
    var first = open();
    open().close();
    open();
    open();
    assertTrue(first.isOpen());
  }

  private EmbeddedChannel open() {
    return new EmbeddedChannel(new OneRequestAtATime(), new ConnectionGuard(idle));
  }

  private static void ask(EmbeddedChannel connection) {
    connection.writeInbound(new DefaultFullHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.GET, "/"));
  }
}
