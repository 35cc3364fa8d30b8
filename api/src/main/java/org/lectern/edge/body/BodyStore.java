package org.lectern.edge.body;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;

/** Where a body is stored from its first byte until its request is answered. */
interface BodyStore {
  Future<Void> open();

  /** Completes when there is room for more. */
  Future<Void> add(Buffer part);

  /** Hands over the whole body for reading. */
  Future<Void> handOver(RoutingContext context);

  /** Called when it is no longer needed. */
  void discard();
}
