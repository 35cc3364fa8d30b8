package org.lectern.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.serialization.EntityWriter;

/** Sends files to their readers, as fast as they take them. */
@ApplicationScoped
public class FileSender implements EntityWriter {
  private final FileChunks chunks;

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
    new FileSending(chunks, request, (FilePart) part).next();
  }
}
