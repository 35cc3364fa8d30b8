package org.lectern.edge;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import io.netty.util.concurrent.Future;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.lectern.problem.OutOfMemory;

/**
 * Watches one connection: who opens one asks something soon, or it ends; what cannot be decoded is
 * answered with a problem; no more than a hundred requests wait on it.
 */
final class ConnectionGuard extends ChannelDuplexHandler {
  /** From the opening, or the end of an answer, to the end of the next request's headers. */
  static final Duration FIRST_HEAD = Duration.ofSeconds(20);

  static final Duration NEXT_HEAD = Duration.ofSeconds(75);
  static final int MOST_WAITING = 100;

  private int waiting;
  private boolean answering;
  private int refusal;
  private Future<?> patience;

  @Override
  public void handlerAdded(ChannelHandlerContext context) {
    expectHead(context, FIRST_HEAD);
  }

  @Override
  public void handlerRemoved(ChannelHandlerContext context) {
    patience.cancel(false);
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
    if (++waiting > MOST_WAITING) context.close();
    else context.fireChannelRead(request);
  }

  /** Those that came before are answered first. */
  private void refuse(ChannelHandlerContext context, HttpRequest request) {
    ReferenceCountUtil.release(request);
    if (waiting == 0) DecodingProblems.answer(context, refusal);
  }

  /** A body that breaks off in the middle; where its answer has begun, the connection just ends. */
  private void breakOff(ChannelHandlerContext context, HttpObject part) {
    if (answering || waiting > 1) {
      context.fireChannelRead(part);
      return;
    }
    ReferenceCountUtil.release(part);
    refusal = 400;
    DecodingProblems.answer(context, refusal);
  }

  @Override
  public void write(ChannelHandlerContext context, Object message, ChannelPromise written) {
    if (message instanceof HttpResponse response) answering = response.status().code() >= 200;
    var isLast = message instanceof LastHttpContent && answering;
    context.write(message, written);
    if (isLast) end(context);
  }

  private void end(ChannelHandlerContext context) {
    answering = false;
    if (--waiting > 0) return;
    if (refusal == 0) expectHead(context, NEXT_HEAD);
    else DecodingProblems.answer(context, refusal);
  }

  @Override
  public void userEventTriggered(ChannelHandlerContext context, Object event) {
    if (event == GuardedConnections.Leave.NOW && waiting == 0) context.close();
    else context.fireUserEventTriggered(event);
  }

  /** Nobody further on says so where memory runs out. */
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
