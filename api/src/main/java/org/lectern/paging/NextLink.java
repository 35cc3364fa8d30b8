package org.lectern.paging;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** The {@code Link: <…>; rel="next"} of every list with a next page. */
class NextLink {
  @ServerResponseFilter
  public void link(
      ContainerRequestContext request, ContainerResponseContext response, UriInfo uri) {
    if (response.getEntity() instanceof Paged paged && paged.page().hasMore()) {
      var next =
          uri.getRequestUriBuilder().replaceQueryParam("cursor", paged.page().nextCursor()).build();
      var address = next.getRawPath() + "?" + next.getRawQuery();
      response.getHeaders().add("Link", Link.fromUri(address).rel("next").build().toString());
    }
  }
}
