package org.lectern.boot;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.lectern.edge.EdgeAnswers;
import org.lectern.identity.Remote;
import org.lectern.problem.RequestId;

/**
 * What every answer carries, error pages of the router included: a request id and the security
 * headers.
 */
@ApplicationScoped
class HttpEdge {
  private static final String CONTENT_SECURITY_POLICY =
      "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
          + "font-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'none'; "
          + "form-action 'self'; frame-ancestors 'none'";

  private final Remote remote;

  HttpEdge(Remote remote) {
    this.remote = remote;
  }

  void routes(@Observes Router router) {
    router.route().order(-1000).handler(this::begin);
    router.route("/*").order(-100).handler(this::singlePage);
    for (int each = 400; each < 600; each++) {
      int status = each;
      router.errorHandler(status, context -> EdgeAnswers.send(context, status));
    }
  }

  private void begin(RoutingContext context) {
    var id = RequestId.choose(context.request().getHeader(RequestId.HEADER));
    RequestId.begin(id);
    var response = context.response();
    response.putHeader(RequestId.HEADER, id);
    response.putHeader("X-Content-Type-Options", "nosniff");
    response.putHeader("X-Frame-Options", "DENY");
    response.putHeader("Referrer-Policy", "same-origin");
    response.putHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.putHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    response.putHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
    if (remote.isHttps(context.request())) {
      response.putHeader("Strict-Transport-Security", "max-age=31536000");
    }
    context.addHeadersEndHandler(done -> caching(context.normalizedPath(), response));
    context.next();
  }

  /** Hashed assets for ever, pages always asked again, answers of the API never kept. */
  private static void caching(String path, HttpServerResponse response) {
    if (path.startsWith("/api/")) {
      response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    } else if (path.startsWith("/assets/") && response.getStatusCode() < 400) {
      response.putHeader(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable");
    } else {
      response.putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
    }
  }

  /** The client's own addresses all lead to its one page. */
  private void singlePage(RoutingContext context) {
    var path = context.normalizedPath();
    var lastName = path.substring(path.lastIndexOf('/') + 1);
    var isGet = "GET".equals(context.request().method().name());
    if (!isGet
        || path.equals("/")
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
