package org.lectern.file;

import io.vertx.ext.web.RoutingContext;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.ServerSerialisers;

/**
 * One file on its way: a piece is read once the piece before it has left. A slow reader holds one
 * piece of memory, and no thread or connection to the database.
 */
final class FileSending {
  private final FileChunks chunks;
  private final Executor readers;
  private final ResteasyReactiveRequestContext request;
  private final RoutingContext router;
  private final FilePart part;
  private long position;

  FileSending(
      FileChunks chunks, Executor readers, ResteasyReactiveRequestContext request, FilePart part) {
    this.chunks = chunks;
    this.readers = readers;
    this.request = request;
    this.router = request.unwrap(RoutingContext.class);
    this.part = part;
    this.position = part.range().from();
  }

  void next() {
    if (position == part.range().to()) {
      request.serverResponse().end();
      request.resume();
      return;
    }
    CompletableFuture.supplyAsync(
            () -> chunks.read(part.file(), position, part.range().to()), readers)
        .whenComplete(
            (piece, failure) -> {
              if (failure == null) send(piece);
              else breakOff(failure);
            });
  }

  private void send(byte[] piece) {
    var answer = request.serverResponse();
    if (!answer.headWritten()) ServerSerialisers.encodeResponseHeaders(request);
    position += piece.length;
    answer
        .write(piece)
        .whenComplete(
            (left, failure) -> {
              if (failure == null) next();
              else breakOff(failure);
            });
  }

  /** What has begun cannot be taken back, so the reader sees that it is not whole. */
  private void breakOff(Throwable failure) {
    if (!request.serverResponse().headWritten()) {
      request.setEntityWriter(null);
      request.resume(failure, true);
      return;
    }
    router.request().connection().close();
    request.close();
  }
}
