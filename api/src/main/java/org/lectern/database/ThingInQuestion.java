package org.lectern.database;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import java.util.Optional;

/**
 * What the current request is about: the first resource in its path with everything in it ({@code
 * sessions/…}), or the caller if the path names none.
 */
final class ThingInQuestion {
  private static final String OWN = "me/";

  private ThingInQuestion() {}

  /** Empty outside a request: jobs, and the start. */
  static Optional<String> now() {
    if (!Arc.container().requestContext().isActive()) return Optional.empty();
    var current = Arc.container().instance(CurrentVertxRequest.class).get().getCurrent();
    return Optional.ofNullable(current)
        .map(context -> of(context.request(), context.normalizedPath()));
  }

  private static String of(HttpServerRequest request, String path) {
    return of(path).orElseGet(() -> asker(request));
  }

  static Optional<String> of(String path) {
    var address = path.replaceFirst("^/api/v\\d+/", "");
    if (address.startsWith(OWN)) address = address.substring(OWN.length());
    var parts = address.split("/");
    if (parts.length < 2 || parts[0].equals("auth")) return Optional.empty();
    return Optional.of(parts[0] + "/" + parts[1]);
  }

  private static String asker(HttpServerRequest request) {
    var token = request.getHeader("Authorization");
    var cookies = request.getHeader("Cookie");
    if (token != null) return token;
    return cookies != null ? cookies : String.valueOf(request.remoteAddress().hostAddress());
  }
}
