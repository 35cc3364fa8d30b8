package org.lectern.edge.body;

import static java.util.Objects.requireNonNull;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.AsyncFile;
import io.vertx.core.file.OpenOptions;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

/** An incoming file; {@link BodyFromDisk} opens it for reading. */
final class BodyOnDisk implements BodyStore {
  private final Vertx vertx;
  private @Nullable String path;
  private @Nullable AsyncFile file;
  private @Nullable Throwable failure;

  BodyOnDisk(Vertx vertx) {
    this.vertx = vertx;
  }

  @Override
  public Future<Void> open() {
    var files = vertx.fileSystem();
    return files
        .createTempFile("lectern-", ".body")
        .compose(made -> files.open(path = made, new OpenOptions().setRead(false)))
        .onSuccess(opened -> file = opened)
        .mapEmpty();
  }

  @Override
  public Future<Void> add(Buffer part) {
    var open = requireNonNull(file);
    open.write(part).onFailure(full -> failure = full);
    if (!open.writeQueueFull()) return Future.succeededFuture();
    var room = Promise.<Void>promise();
    open.drainHandler(room::complete);
    return room.future();
  }

  @Override
  public Future<Void> handOver(RoutingContext context) {
    var whole = requireNonNull(file);
    file = null;
    return whole
        .close()
        .compose(closed -> failure == null ? closed(context) : Future.failedFuture(failure));
  }

  private Future<Void> closed(RoutingContext context) {
    context.put(BodyFromDisk.PATH, requireNonNull(path));
    return Future.succeededFuture();
  }

  @Override
  public void discard() {
    if (file != null) file.close();
    if (path != null) vertx.fileSystem().delete(path);
    file = null;
    path = null;
  }
}
