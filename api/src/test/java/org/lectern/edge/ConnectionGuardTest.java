package org.lectern.edge;

import static io.netty.handler.codec.http.HttpVersion.HTTP_1_1;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpResponseStatus;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A connection with a simulated clock. */
class ConnectionGuardTest {
  private final EmbeddedChannel connection = new EmbeddedChannel();

  @BeforeEach
  void begin() {
    connection.freezeTime();
    connection
        .pipeline()
        .addLast(new OneRequestAtATime(), new ConnectionGuard(new IdleConnections(1)));
  }

  @Test
  void endsWhereNobodyAsksAnything() {
    pass(ConnectionGuard.FIRST_HEAD.minusSeconds(1));
    assertTrue(connection.isOpen());
    pass(Duration.ofSeconds(1));
    assertFalse(connection.isOpen());
  }

  @Test
  void waitsForAnAnswerAsLongAsItTakes() {
    ask();
    pass(Duration.ofHours(1));
    assertTrue(connection.isOpen());
  }

  @Test
  void isKeptForANextRequestForAWhile() {
    ask();
    answer(HttpResponseStatus.OK);
    pass(ConnectionGuard.NEXT_HEAD.minusSeconds(1));
    ask();
    answer(HttpResponseStatus.OK);
    assertTrue(connection.isOpen());
    pass(ConnectionGuard.NEXT_HEAD);
    assertFalse(connection.isOpen());
  }

  @Test
  void doesNotTakeTheLeaveToGoOnForAnAnswer() {
    ask();
    answer(HttpResponseStatus.CONTINUE);
    pass(Duration.ofHours(1));
    assertTrue(connection.isOpen());
  }

  @Test
  void endsAtOnceWhereNothingIsAskedWhenTheServerLeaves() {
    connection.pipeline().fireUserEventTriggered(GuardedConnections.Leave.NOW);
    assertFalse(connection.isOpen());
  }

  @Test
  void staysForAnAnswerThatHasNotLeftWhenTheServerLeaves() {
    ask();
    connection.write(new DefaultFullHttpResponse(HTTP_1_1, HttpResponseStatus.OK));
    connection.pipeline().fireUserEventTriggered(GuardedConnections.Leave.NOW);
    assertTrue(connection.isOpen());
  }

  private void ask() {
    connection.writeInbound(new DefaultFullHttpRequest(HTTP_1_1, HttpMethod.GET, "/"));
  }

  private void answer(HttpResponseStatus status) {
    connection.writeOutbound(new DefaultFullHttpResponse(HTTP_1_1, status));
  }

  private void pass(Duration time) {
    connection.advanceTimeBy(time.toMillis(), java.util.concurrent.TimeUnit.MILLISECONDS);
    connection.runScheduledPendingTasks();
  }
}
