package org.lectern.edge;

import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.util.ReferenceCountUtil;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The bytes of answers in memory that wait for their readers, of all connections together. Where
 * there are too many, the connection ends on which some have waited for longest: an honest reader
 * does not let them wait. That takes a moment, in which many can ask; at twice the bytes nothing
 * more is written.
 */
final class AnswerRoom {
  private final long most;
  private final Map<Channel, Long> waiting = new LinkedHashMap<>();
  private long bytes;

  AnswerRoom(long most) {
    this.most = most;
  }

  /** Counts what is written to one connection; nearest to the wire, where everything is bytes. */
  final class Counter extends ChannelOutboundHandlerAdapter {
    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise written) {
      var size = message instanceof ByteBuf part ? part.readableBytes() : 0;
      if (size == 0) {
        context.write(message, written);
        return;
      }
      var connection = context.channel();
      if (!begin(connection, size)) {
        ReferenceCountUtil.release(message);
        context.close();
        return;
      }
      context.write(message, written.unvoid().addListener(left -> end(connection, size)));
    }
  }

  /** Whether there is room for so much more of an answer. */
  boolean begin(Channel connection, int size) {
    Channel longest;
    synchronized (this) {
      if (bytes + size > 2 * most) return false;
      bytes += size;
      waiting.merge(connection, (long) size, Long::sum);
      longest = bytes > most ? waiting.keySet().iterator().next() : null;
      waiting.remove(longest);
    }
    if (longest != null) longest.close();
    return true;
  }

  synchronized void end(Channel connection, int size) {
    bytes -= size;
    waiting.computeIfPresent(connection, (same, all) -> all > size ? all - size : null);
  }
}
