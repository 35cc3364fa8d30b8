package org.lectern.edge.body;

import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import java.util.HashMap;
import java.util.Map;
import org.lectern.edge.Uploaders;

/**
 * The uploads that are coming in or being stored: few at once, so that they fit on the disk, and no
 * more than half of them one person's.
 */
final class UploadPlaces {
  static final int MOST = 20;
  static final int MOST_OF_ONE = MOST / 2;

  private final Map<String, Integer> taken = new HashMap<>();
  private int all;

  /** Whether there is a place, which is free again once the request is answered. */
  boolean take(RoutingContext context) {
    var person = sender(context);
    if (!take(person)) return false;
    context.addEndHandler(answered -> free(person));
    return true;
  }

  synchronized boolean take(String person) {
    int own = taken.getOrDefault(person, 0);
    if (all == MOST || own == MOST_OF_ONE) return false;
    taken.put(person, own + 1);
    all++;
    return true;
  }

  synchronized void free(String person) {
    taken.computeIfPresent(person, (same, own) -> own == 1 ? null : own - 1);
    all--;
  }

  private static String sender(RoutingContext context) {
    return context.user() instanceof QuarkusHttpUser known
        ? String.valueOf(known.getSecurityIdentity().<Object>getAttribute(Uploaders.PERSON))
        : "";
  }
}
