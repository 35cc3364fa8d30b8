package org.lectern.edge;

import static io.netty.handler.codec.http.HttpVersion.HTTP_1_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netty.channel.ChannelFuture;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Several requests on one connection, sent without waiting. */
class OneRequestAtATimeTest {
  private final EmbeddedChannel connection = new EmbeddedChannel(new OneRequestAtATime());

  @Test
  void passesOnTheNextWhenTheAnswerHasLeft() {
    ask("/one");
    ask("/two");
    assertEquals("/one", passedOn());
    answer(HttpResponseStatus.OK);
    assertNull(passedOn());
    connection.flush();
    assertEquals("/two", passedOn());
  }

  @Test
  void doesNotTakeTheLeaveToGoOnForAnAnswer() {
    ask("/one");
    ask("/two");
    assertEquals("/one", passedOn());
    answer(HttpResponseStatus.CONTINUE);
    connection.flush();
    assertNull(passedOn());
  }

  @Test
  void passesOnAllInTheirOrderWhereEachIsAnsweredAtOnce() {
    var order = new AtomicInteger();
    for (int i = 0; i < OneRequestAtATime.MOST_WAITING; i++) ask("/" + i);
    for (var uri = passedOn(); uri != null; uri = passedOn()) {
      assertEquals("/" + order.getAndIncrement(), uri);
      answer(HttpResponseStatus.OK);
      connection.flush();
    }
    assertEquals(OneRequestAtATime.MOST_WAITING, order.get());
  }

  @Test
  void endsWhereTooManyWait() {
    for (int i = 0; i <= OneRequestAtATime.MOST_WAITING; i++) ask("/");
    assertTrue(connection.isOpen());
    ask("/");
    assertFalse(connection.isOpen());
  }

  @Test
  void letsGoOfWhatWaitsWhereTheConnectionEnds() {
    ask("/one");
    var waiting = ask("/two");
    connection.close();
    assertEquals(0, waiting.refCnt());
  }

  private DefaultFullHttpRequest ask(String uri) {
    var request = new DefaultFullHttpRequest(HTTP_1_1, HttpMethod.GET, uri);
    connection.writeInbound(request);
    return request;
  }

  private String passedOn() {
    HttpRequest request = connection.readInbound();
    return request == null ? null : request.uri();
  }

  private ChannelFuture answer(HttpResponseStatus status) {
    return connection.write(new DefaultFullHttpResponse(HTTP_1_1, status));
  }
}
