package org.lectern.edge.body;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The bytes that bodies of one kind may take together, from their arrival to their answer. Where
 * they do not suffice, the one that has been coming in for longest gives way: an honest one is not
 * on its way for long. That takes a moment, in which much can come in; at twice the bytes nothing
 * more is taken.
 */
final class BodyRoom {
  /** Whoever holds bytes of it, and can be asked to let go of them. */
  interface Holder {
    void giveWay();
  }

  private final long most;
  private final Map<Holder, Long> comingIn = new LinkedHashMap<>();
  private final Map<Holder, Long> staying = new HashMap<>();
  private long taken;

  BodyRoom(long most) {
    this.most = most;
  }

  /** Whether there is room for so much more of a body. */
  boolean take(Holder body, long bytes) {
    Holder oldest;
    synchronized (this) {
      if (taken + bytes > 2 * most) return false;
      taken += bytes;
      comingIn.merge(body, bytes, Long::sum);
      oldest = taken > most ? comingIn.keySet().iterator().next() : null;
      if (oldest != null) staying.merge(oldest, comingIn.remove(oldest), Long::sum);
    }
    if (oldest != null) oldest.giveWay();
    return true;
  }

  /** It stays until it is answered. */
  synchronized void whole(Holder body) {
    var bytes = comingIn.remove(body);
    if (bytes != null) staying.merge(body, bytes, Long::sum);
  }

  synchronized void free(Holder body) {
    taken -= comingIn.getOrDefault(body, 0L) + staying.getOrDefault(body, 0L);
    comingIn.remove(body);
    staying.remove(body);
  }

  synchronized long taken() {
    return taken;
  }
}
