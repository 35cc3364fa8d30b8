package org.lectern.edge;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.util.ReferenceCountUtil;
import io.netty.util.concurrent.Future;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.lectern.edge.GuardedConnections.Leave;
import org.lectern.edge.OneRequestAtATime.AnswerLeft;
import org.lectern.problem.OutOfMemory;

/**
 * Guards one connection: closes it if no request arrives in time, and answers what cannot be
 * decoded with a problem.
 */
final class ConnectionGuard extends ChannelDuplexHandler {
  /** From the opening, or the end of an answer, to the end of the next request's headers. */
  static final Duration FIRST_HEAD = Duration.ofSeconds(20);

  static final Duration NEXT_HEAD = Duration.ofSeconds(75);

  /** From the head of a request until its answer has been sent. */
  private boolean isBusy;

  private boolean isAnswering;
  private final IdleConnections idle;
  private int refusal;
  private Future<?> patience;

  @SuppressWarnings("NullAway.Init") // patience begins with handlerAdded
  ConnectionGuard(IdleConnections idle) {
    this.idle = idle;
  }

  @Override
  public void handlerAdded(ChannelHandlerContext context) {
    expectHead(context, FIRST_HEAD);
    idle.opened(context.channel());
  }

  @Override
  public void handlerRemoved(ChannelHandlerContext context) {
    patience.cancel(false);
    idle.closed(context.channel());
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    if (refusal != 0) {
      ReferenceCountUtil.release(message);
    } else if (message instanceof HttpRequest request) {
      patience.cancel(false);
      refusal = DecodingProblems.statusOf(request);
      if (refusal == 0) begin(context, request);
      else refuse(context, request);
    } else if (message instanceof HttpObject part && part.decoderResult().isFailure()) {
      breakOff(context, part);
    } else {
      context.fireChannelRead(message);
    }
  }

  private void begin(ChannelHandlerContext context, HttpRequest request) {
    isBusy = true;
    idle.asks(context.channel());
    context.fireChannelRead(request);
  }

  private void refuse(ChannelHandlerContext context, HttpObject part) {
    ReferenceCountUtil.release(part);
    DecodingProblems.answer(context, refusal);
  }

  /** A body that breaks off; if its answer has already begun, the connection is just closed. */
  private void breakOff(ChannelHandlerContext context, HttpObject part) {
    if (isAnswering) {
      context.fireChannelRead(part);
      return;
    }
    refusal = 400;
    refuse(context, part);
  }

  @Override
  public void write(ChannelHandlerContext context, Object message, ChannelPromise written) {
    if (message instanceof HttpResponse response) isAnswering = response.status().code() >= 200;
    context.write(message, written);
  }

  @Override
  public void userEventTriggered(ChannelHandlerContext context, Object event) {
    if (event == AnswerLeft.NOW) end(context);
    else if (event == Leave.NOW && !isBusy) context.close();
    else context.fireUserEventTriggered(event);
  }

  private void end(ChannelHandlerContext context) {
    isBusy = false;
    isAnswering = false;
    idle.isAnswered(context.channel());
    expectHead(context, NEXT_HEAD);
  }

  /** No later handler reports it when memory runs out. */
  @Override
  public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
    OutOfMemory.endIf(cause);
    context.fireExceptionCaught(cause);
  }

  private void expectHead(ChannelHandlerContext context, Duration limit) {
    patience =
        context.executor().schedule(() -> context.close(), limit.toMillis(), TimeUnit.MILLISECONDS);
  }
}
