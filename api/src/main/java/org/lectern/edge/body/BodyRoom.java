package org.lectern.edge.body;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The bytes that all bodies of one kind may take, from arrival to answer. When they run out, the
 * body that has been arriving for longest is dropped, since an honest one does not take long. That
 * takes a moment, in which much more can arrive; at twice the bytes nothing more is accepted.
 */
final class BodyRoom {
  /** A holder of bytes, which can be asked to release them. */
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

  /** Whether there is room for that many more bytes of a body. */
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

  /** It is kept until the request is answered. */
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
