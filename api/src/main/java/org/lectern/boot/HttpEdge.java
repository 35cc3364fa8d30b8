package org.lectern.boot;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.lectern.edge.Addresses;
import org.lectern.edge.SecurityHeaders;
import org.lectern.identity.origin.Remote;
import org.lectern.problem.RequestId;

/**
 * Adds a request id and the security headers to every answer, error pages of the router included.
 */
@ApplicationScoped
class HttpEdge {
  private final Remote remote;

  HttpEdge(Remote remote) {
    this.remote = remote;
  }

  void routes(@Observes Router router) {
    router.route().order(-1000).handler(this::begin).failureHandler(this::begin);
    router.route("/*").order(-100).handler(this::singlePage);
  }

  /** Once for each request, those that fail before they are routed included. */
  private void begin(RoutingContext context) {
    if (!context.response().headers().contains(RequestId.HEADER)) head(context);
    context.next();
  }

  private void head(RoutingContext context) {
    var id = RequestId.choose(context.request().getHeader(RequestId.HEADER));
    RequestId.begin(id);
    var response = context.response();
    response.putHeader(RequestId.HEADER, id);
    SecurityHeaders.ALL.forEach(response::putHeader);
    if (remote.isHttps(context.request())) {
      response.putHeader("Strict-Transport-Security", "max-age=31536000");
    }
    context.addHeadersEndHandler(done -> caching(Addresses.pathOf(context), response));
  }

  /** Caching: hashed assets for ever, pages revalidated each time, answers of the API never. */
  private static void caching(String path, HttpServerResponse response) {
    if (path.startsWith("/api/")) {
      if (!response.headers().contains(HttpHeaders.CACHE_CONTROL)) {
        response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
      }
    } else if (path.startsWith("/assets/") && response.getStatusCode() < 400) {
      response.putHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable");
    } else {
      response.putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
    }
  }

  /** All addresses of the client lead to its one page. */
  private void singlePage(RoutingContext context) {
    var path = context.normalizedPath();
    var lastName = path.substring(path.lastIndexOf('/') + 1);
    if (path.equals("/")
        || path.startsWith("/api")
        || path.startsWith("/q/")
        || path.equals("/q")
        || path.startsWith("/assets/")
        || lastName.contains(".")) {
      context.next();
    } else {
      context.reroute("/");
    }
  }
}
