package org.lectern.transfer;

import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.lectern.problem.ProblemException;

/**
 * Files that are written to be downloaded once. Each is on disk until it has been sent, so that a
 * slow reader holds no memory, worker or database connection, only one of a limited number of
 * places, for a limited time.
 */
@ApplicationScoped
class Downloads {
  /** How many are written at a time; each has a connection to the database meanwhile. */
  private static final int WRITERS = 3;

  private static final int COME_AGAIN_SECONDS = 10;

  /** Writes a file. */
  interface Content {
    void writeTo(Writer out) throws IOException;
  }

  private final DownloadSettings settings;
  private final Semaphore places;
  private final ExecutorService writers;

  Downloads(DownloadSettings settings) {
    this.settings = settings;
    this.places = new Semaphore(settings.atOnce());
    this.writers = threads();
  }

  /** A file for this answer only; it is deleted when the answer ends, however it ends. */
  CompletionStage<Path> make(RoutingContext answer, Content content) {
    withoutRanges(answer);
    if (!places.tryAcquire()) {
      throw ProblemException.busy("busy.downloads", COME_AGAIN_SECONDS);
    }
    var file = CompletableFuture.supplyAsync(() -> written(content), writers);
    var hangUp = file.thenApply(path -> timer(answer));
    var isOver = new AtomicBoolean();
    Runnable end =
        () -> {
          if (!isOver.compareAndSet(false, true)) return;
          hangUp.thenAccept(answer.vertx()::cancelTimer);
          file.whenCompleteAsync((path, failure) -> leave(path), writers);
        };
    answer.addEndHandler(done -> end.run());
    if (answer.response().closed()) end.run();
    return file;
  }

  /** The file is made anew for each answer: a part of it would not fit to a part of another. */
  private static void withoutRanges(RoutingContext answer) {
    answer.request().headers().remove("Range");
  }

  /** The connection's own way to close would wait for what the reader does not take. */
  private long timer(RoutingContext answer) {
    var channel = ((ConnectionBase) answer.request().connection()).channelHandlerContext();
    return answer.vertx().setTimer(settings.longest().toMillis(), late -> channel.close());
  }

  private Path written(Content content) {
    try {
      var file = Files.createTempFile("lectern-", ".download");
      try (var out = Files.newBufferedWriter(file)) {
        content.writeTo(out);
        return file;
      } catch (IOException | RuntimeException failed) {
        Files.deleteIfExists(file);
        throw failed;
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private void leave(Path file) {
    places.release();
    try {
      if (file != null) Files.deleteIfExists(file);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Their class loader is the application's, as that of a request's thread. */
  private static ExecutorService threads() {
    var loader = Thread.currentThread().getContextClassLoader();
    return Executors.newFixedThreadPool(
        WRITERS,
        work -> {
          var thread = new Thread(work, "lectern-download");
          thread.setContextClassLoader(loader);
          thread.setDaemon(true);
          return thread;
        });
  }

  @PreDestroy
  void stop() {
    writers.shutdownNow();
  }
}
