package org.lectern.edge;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The bytes that bodies of one kind may take together, from their arrival to their answer. Where
 * they do not suffice, the one that has been coming in for longest gives way: an honest one is not
 * on its way for long.
 */
final class BodyRoom {
  private final long most;
  private final Map<IncomingBody, Long> comingIn = new LinkedHashMap<>();
  private final Map<IncomingBody, Long> whole = new HashMap<>();
  private long taken;

  BodyRoom(long most) {
    this.most = most;
  }

  void take(IncomingBody body, long bytes) {
    var first = grow(body, bytes);
    if (first != null) first.giveWay();
  }

  private synchronized IncomingBody grow(IncomingBody body, long bytes) {
    taken += bytes;
    comingIn.merge(body, bytes, Long::sum);
    return taken > most ? comingIn.keySet().iterator().next() : null;
  }

  /** It stays until it is answered. */
  synchronized void whole(IncomingBody body) {
    var bytes = comingIn.remove(body);
    if (bytes != null) whole.put(body, bytes);
  }

  synchronized void free(IncomingBody body) {
    taken -= comingIn.getOrDefault(body, 0L) + whole.getOrDefault(body, 0L);
    comingIn.remove(body);
    whole.remove(body);
  }
}
