package org.lectern.edge.body;

import static java.nio.file.StandardOpenOption.DELETE_ON_CLOSE;
import static java.nio.file.StandardOpenOption.READ;
import static java.util.Objects.requireNonNull;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.AsyncFile;
import io.vertx.core.file.OpenOptions;
import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * An incoming file, read by {@link BodyFromDisk}. It loses its name as soon as it is open, so that
 * nothing of it stays when the process is killed.
 */
final class BodyOnDisk implements BodyStore {
  private final Vertx vertx;
  private @Nullable AsyncFile file;
  private @Nullable FileChannel content;
  private @Nullable Throwable failure;
  private boolean discarded;

  BodyOnDisk(Vertx vertx) {
    this.vertx = vertx;
  }

  @Override
  public Future<Void> open() {
    return vertx.fileSystem().createTempFile("lectern-", ".body").compose(this::open);
  }

  private Future<Void> open(String path) {
    return vertx
        .fileSystem()
        .open(path, new OpenOptions().setRead(false))
        .onSuccess(opened -> file = opened)
        .compose(
            opened ->
                vertx.executeBlocking(
                    () -> FileChannel.open(Path.of(path), READ, DELETE_ON_CLOSE), false))
        .onSuccess(opened -> content = opened)
        .onComplete(done -> closeIfDiscarded())
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
    context.put(BodyFromDisk.CONTENT, requireNonNull(content));
    return Future.succeededFuture();
  }

  @Override
  public void discard() {
    discarded = true;
    closeIfDiscarded();
  }

  private void closeIfDiscarded() {
    if (!discarded) return;
    if (file != null) file.close();
    if (content != null) close(content);
    file = null;
    content = null;
  }

  private static void close(FileChannel content) {
    try {
      content.close();
    } catch (IOException ignored) {
      // it was only read
    }
  }
}
