package org.lectern.edge.body;

import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import org.lectern.edge.EdgeAnswers;

/**
 * One incoming body, on the event loop of its connection: it arrives in time and within its limits
 * and goes on to its resource, or it is refused.
 */
final class IncomingBody implements BodyRoom.Holder {
  /** A body up to this size is always accepted. */
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
    this.deadline = System.nanoTime() + rule.timeLimit(settings).toNanos();
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
      refuse(413, rule.tooLarge());
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

  /** The bytes received since the last check show whether the client is really sending. */
  private void look() {
    var least = patience.toSeconds() * rule.leastBytesASecond();
    if (received - receivedBefore < least || System.nanoTime() > deadline) {
      refuse(408, "too-slow");
    }
    receivedBefore = received;
  }

  private void pass() {
    if (released) return;
    context.vertx().cancelTimer(timer);
    room.whole(this);
    store.handOver(context).onSuccess(done -> context.next()).onFailure(context::fail);
  }

  /** To make room for another body; may be called from any thread. */
  @Override
  public void giveWay() {
    loop.runOnContext(
        soon -> {
          if (released) return;
          release();
          EdgeAnswers.overloaded(context);
        });
  }

  private void refuse(int status, String key) {
    if (released) return;
    release();
    EdgeAnswers.send(context, status, key);
  }

  private void release() {
    context.vertx().cancelTimer(timer);
    if (released) return;
    released = true;
    room.free(this);
    store.discard();
  }
}
