package org.lectern.edge.body;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;

/** Where a body lies from its first byte until its request is answered. */
interface BodyStore {
  Future<Void> open();

  /** Complete when there is room for more. */
  Future<Void> add(Buffer part);

  /** Gives the whole body to whoever reads it. */
  Future<Void> handOver(RoutingContext context);

  /** Nobody needs it any more. */
  void discard();
}
