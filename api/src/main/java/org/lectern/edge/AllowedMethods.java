package org.lectern.edge;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which methods an address supports: those of its resources in the API, reading everywhere else.
 * Any other method is refused with {@code Allow}, and {@code OPTIONS} lists them.
 */
@ApplicationScoped
class AllowedMethods {
  private static final int ORDER = -900;
  private static final SortedSet<String> READING = new TreeSet<>(List.of("GET", "HEAD", "OPTIONS"));

  private final ResourceAddresses resources;

  AllowedMethods(ResourceAddresses resources) {
    this.resources = resources;
  }

  void routes(@Observes Router router) {
    router.route().order(ORDER).handler(this::check);
  }

  private void check(RoutingContext context) {
    var path = context.normalizedPath();
    var allowed = path.startsWith("/api/") ? resources.methodsOf(path) : READING;
    var method = context.request().method();
    var isAsked = method.equals(HttpMethod.OPTIONS);
    if (allowed.isEmpty() || allowed.contains(method.name()) && !isAsked) {
      context.next();
      return;
    }
    context.response().putHeader(HttpHeaders.ALLOW, String.join(", ", allowed));
    if (isAsked) context.response().setStatusCode(204).end();
    else EdgeAnswers.send(context, 405);
  }
}
