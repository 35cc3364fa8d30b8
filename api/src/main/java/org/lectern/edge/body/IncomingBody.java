package org.lectern.edge.body;

import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import org.lectern.edge.EdgeAnswers;

/**
 * One body on its way in, on the event loop of its connection: it is whole in time and within its
 * rule, and then goes on to its resource, or it is refused.
 */
final class IncomingBody implements BodyRoom.Holder {
  private static final int LEAST_BYTES_A_SECOND = 1024;

  /** A body up to this size always finds room. */
  private static final int SMALL = 16 * 1024;

  private final RoutingContext context;
  private final Context loop;
  private final BodyRule rule;
  private final BodyStore store;
  private final BodyRoom room;
  private final Duration patience;
  private final long deadline;
  private long received;
  private long receivedBefore;
  private long timer;
  private boolean released;

  IncomingBody(
      RoutingContext context,
      BodyRule rule,
      BodyStore store,
      BodyRoom room,
      BodySettings settings) {
    this.context = context;
    this.loop = context.vertx().getOrCreateContext();
    this.rule = rule;
    this.store = store;
    this.room = room;
    this.patience = settings.patience();
    var limit = rule == BodyRule.FILE ? settings.fileTimeLimit() : settings.timeLimit();
    this.deadline = System.nanoTime() + limit.toNanos();
  }

  void begin() {
    context.addEndHandler(answered -> release());
    timer = context.vertx().setPeriodic(patience.toMillis(), span -> look());
    store.open().onSuccess(opened -> read()).onFailure(context::fail);
  }

  private void read() {
    var request = context.request();
    request.exceptionHandler(gone -> release());
    request.handler(this::add);
    request.endHandler(whole -> pass());
    if (request.headers().contains(HttpHeaders.EXPECT)) context.response().writeContinue();
    request.resume();
  }

  private void add(Buffer part) {
    if (released) return;
    received += part.length();
    if (received > rule.mostBytes()) {
      refuse(413, "too-large", rule.sentence());
      return;
    }
    if (received > SMALL && !room.take(this, part.length())) {
      release();
      EdgeAnswers.overloaded(context);
      return;
    }
    var stored = store.add(part);
    if (stored.isComplete()) return;
    context.request().pause();
    stored.onSuccess(again -> context.request().resume());
  }

  /** What came in since the last look shows whether somebody is really sending. */
  private void look() {
    var least = patience.toSeconds() * LEAST_BYTES_A_SECOND;
    if (received - receivedBefore < least || System.nanoTime() > deadline) {
      refuse(408, "too-slow", "The body did not arrive in time. Send it again, without pauses.");
    }
    receivedBefore = received;
  }

  private void pass() {
    if (released) return;
    context.vertx().cancelTimer(timer);
    room.whole(this);
    store.handOver(context).onSuccess(done -> context.next()).onFailure(context::fail);
  }

  /** For another one; from any thread. */
  @Override
  public void giveWay() {
    loop.runOnContext(
        soon -> {
          if (released) return;
          release();
          EdgeAnswers.overloaded(context);
        });
  }

  private void refuse(int status, String code, String detail) {
    if (released) return;
    release();
    EdgeAnswers.send(context, status, code, detail);
  }

  private void release() {
    context.vertx().cancelTimer(timer);
    if (released) return;
    released = true;
    room.free(this);
    store.discard();
  }
}
