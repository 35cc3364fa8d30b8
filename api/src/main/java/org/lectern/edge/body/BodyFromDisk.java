package org.lectern.edge.body;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Reads a body from its file on disk and closes it when the request is answered. */
class BodyFromDisk {
  static final String PATH = BodyFromDisk.class.getName();

  @ServerRequestFilter
  public void open(ContainerRequestContext request, RoutingContext context) throws IOException {
    String path = context.get(PATH);
    if (path == null) return;
    var body = Files.newInputStream(Path.of(path));
    context.addEndHandler(answered -> close(body));
    request.setEntityStream(body);
  }

  private static void close(InputStream body) {
    try {
      body.close();
    } catch (IOException ignored) {
      // it was only read
    }
  }
}
