package org.lectern.edge;

import io.netty.channel.Channel;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.util.ArrayDeque;
import java.util.Queue;

/**
 * Passes on the next request of a connection once the previous answer has been sent. A client that
 * does not read keeps only one answer waiting, however many requests it sends.
 */
final class OneRequestAtATime extends ChannelDuplexHandler {
  /** The event that tells later handlers that the whole answer is being sent. */
  enum AnswerLeft {
    NOW
  }

  static final int MOST_WAITING = 100;

  static final String NAME = "one-at-a-time";

  /** Not one with TLS, nor one that has ended already. */
  static boolean watches(Channel connection) {
    return connection.pipeline().get(NAME) != null;
  }

  /** Done once the present answer has left its connection, or the connection has ended. */
  static void whenAnswerLeft(Channel connection, Runnable work) {
    var awaiting =
        new ChannelInboundHandlerAdapter() {
          @Override
          public void userEventTriggered(ChannelHandlerContext context, Object event) {
            context.fireUserEventTriggered(event);
            if (event == AnswerLeft.NOW) context.pipeline().remove(this);
          }

          @Override
          public void handlerRemoved(ChannelHandlerContext context) {
            work.run();
          }
        };
    connection.pipeline().addAfter(NAME, null, awaiting);
  }

  private final Queue<Object> held = new ArrayDeque<>();
  private int waiting;
  private boolean isBusy;
  private boolean isFinal;
  private boolean readsLater;

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    if (held.isEmpty() && !hasToWait(message)) pass(context, message);
    else hold(context, message);
  }

  private boolean hasToWait(Object message) {
    return isBusy && message instanceof HttpRequest;
  }

  private void pass(ChannelHandlerContext context, Object message) {
    if (message instanceof HttpRequest) isBusy = true;
    context.fireChannelRead(message);
  }

  private void hold(ChannelHandlerContext context, Object message) {
    held.add(message);
    if (message instanceof HttpRequest && ++waiting > MOST_WAITING) context.close();
  }

  @Override
  public void write(ChannelHandlerContext context, Object message, ChannelPromise written) {
    if (message instanceof HttpResponse response) isFinal = response.status().code() >= 200;
    var isLast = isFinal && message instanceof LastHttpContent;
    context.write(message, isLast ? whenLeft(context, written) : written);
  }

  private ChannelPromise whenLeft(ChannelHandlerContext context, ChannelPromise written) {
    return written
        .unvoid()
        .addListener(
            left -> {
              if (left.isSuccess()) passNext(context);
            });
  }

  private void passNext(ChannelHandlerContext context) {
    isBusy = false;
    context.fireUserEventTriggered(AnswerLeft.NOW);
    if (held.isEmpty()) return;
    while (!held.isEmpty() && !hasToWait(held.peek())) {
      if (held.peek() instanceof HttpRequest) waiting--;
      pass(context, held.remove());
    }
    context.fireChannelReadComplete();
    if (readsLater) read(context);
  }

  /** Reading stops while a request is waiting. */
  @Override
  public void read(ChannelHandlerContext context) {
    readsLater = !held.isEmpty();
    if (!readsLater) context.read();
  }

  @Override
  public void handlerRemoved(ChannelHandlerContext context) {
    held.forEach(ReferenceCountUtil::release);
    held.clear();
  }
}
