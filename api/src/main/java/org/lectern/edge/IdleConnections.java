package org.lectern.edge;

import io.netty.channel.Channel;
import java.util.LinkedHashSet;
import java.util.Set;
import org.lectern.edge.GuardedConnections.Leave;

/**
 * The idle connections, longest idle first. When there are too many connections, each new one
 * closes one of them, so that a client with many connections cannot keep others out.
 */
final class IdleConnections {
  private final int most;
  private final Set<Channel> idle = new LinkedHashSet<>();
  private int open;

  IdleConnections(int most) {
    this.most = most;
  }

  void opened(Channel connection) {
    Channel longest = null;
    synchronized (this) {
      idle.add(connection);
      if (++open > most) longest = idle.iterator().next();
      idle.remove(longest);
    }
    if (longest != null) longest.pipeline().fireUserEventTriggered(Leave.NOW);
  }

  synchronized void closed(Channel connection) {
    open--;
    idle.remove(connection);
  }

  synchronized void asks(Channel connection) {
    idle.remove(connection);
  }

  synchronized void isAnswered(Channel connection) {
    idle.remove(connection);
    idle.add(connection);
  }
}
