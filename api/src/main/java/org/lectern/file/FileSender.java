package org.lectern.file;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.serialization.EntityWriter;

/**
 * Sends files to their readers, as fast as they take them. Few threads of its own read them, piece
 * by piece in turn, so that many readers leave the processor to everybody else.
 */
@ApplicationScoped
public class FileSender implements EntityWriter {
  private static final int READERS = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

  private final FileChunks chunks;
  private final ExecutorService readers = threads();

  FileSender(FileChunks chunks) {
    this.chunks = chunks;
  }

  /** Once the framework has chosen who writes the answer, which it knows no better than as JSON. */
  @ServerResponseFilter
  public void takeOver(ContainerResponseContext answer) {
    if (answer.getEntity() instanceof FilePart) CurrentRequestManager.get().setEntityWriter(this);
  }

  @Override
  public void write(ResteasyReactiveRequestContext request, Object part) {
    request.suspend();
    new FileSending(chunks, readers, request, (FilePart) part).next();
  }

  /** Their class loader is the application's, as that of a request's thread. */
  private static ExecutorService threads() {
    var loader = Thread.currentThread().getContextClassLoader();
    return Executors.newFixedThreadPool(
        READERS,
        work -> {
          var thread = new Thread(work, "lectern-file");
          thread.setContextClassLoader(loader);
          thread.setDaemon(true);
          return thread;
        });
  }

  @PreDestroy
  void stop() {
    readers.shutdownNow();
  }
}
