package org.lectern.file;

import jakarta.enterprise.context.ApplicationScoped;
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

  /** The present request is answered with a {@link FilePart}. */
  public void takeOver() {
    CurrentRequestManager.get().setEntityWriter(this);
  }

  @Override
  public void write(ResteasyReactiveRequestContext request, Object part) {
    request.suspend();
    new FileSending(chunks, request, (FilePart) part).next();
  }
}
