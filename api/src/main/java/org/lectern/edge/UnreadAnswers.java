package org.lectern.edge;

import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.timeout.IdleStateEvent;
import io.netty.handler.timeout.IdleStateHandler;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Closes a connection whose client has read nothing of an answer for a while. */
final class UnreadAnswers extends IdleStateHandler {
  static final Duration PATIENCE = Duration.ofSeconds(30);

  UnreadAnswers() {
    super(true, 0, PATIENCE.toMillis(), 0, TimeUnit.MILLISECONDS);
  }

  @Override
  protected void channelIdle(ChannelHandlerContext context, IdleStateEvent event) {
    var unsent = context.channel().unsafe().outboundBuffer();
    if (unsent != null && !unsent.isEmpty()) context.close();
  }
}
