package org.lectern.edge.body;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Reads a body from its file on disk, which is closed when the request is answered. */
class BodyFromDisk {
  static final String CONTENT = BodyFromDisk.class.getName();

  @ServerRequestFilter
  public void open(ContainerRequestContext request, RoutingContext context) {
    FileChannel content = context.get(CONTENT);
    if (content != null) request.setEntityStream(Channels.newInputStream(content));
  }
}
