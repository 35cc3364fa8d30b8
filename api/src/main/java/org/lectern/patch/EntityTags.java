package org.lectern.patch;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.lectern.problem.ProblemException;

/** {@code ETag} out, {@code If-Match} in: the version of what a PATCH can change. */
public class EntityTags {
  /** 412 where the caller has seen another version; without {@code If-Match} all pass. */
  public static void require(String ifMatch, int version) {
    if (ifMatch == null || ifMatch.isBlank() || ifMatch.strip().equals("*")) return;
    for (var tag : ifMatch.split(",")) {
      if (tag.strip().equals(of(version))) return;
    }
    throw ProblemException.stale();
  }

  @ServerResponseFilter
  public void tag(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getEntity() instanceof Versioned versioned) {
      response.getHeaders().putSingle(HttpHeaders.ETAG, of(versioned.version()));
    }
  }

  private static String of(int version) {
    return "\"" + version + "\"";
  }
}
