package org.lectern.edge.body;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;

/** A body that is small enough to be kept in memory. */
final class BodyInMemory implements BodyStore {
  private Buffer parts = Buffer.buffer();

  @Override
  public Future<Void> open() {
    return Future.succeededFuture();
  }

  @Override
  public Future<Void> add(Buffer part) {
    parts.appendBuffer(part);
    return Future.succeededFuture();
  }

  @Override
  public Future<Void> handOver(RoutingContext context) {
    ((RoutingContextInternal) context).setBody(parts);
    parts = Buffer.buffer();
    return Future.succeededFuture();
  }

  @Override
  public void discard() {
    parts = Buffer.buffer();
  }
}
