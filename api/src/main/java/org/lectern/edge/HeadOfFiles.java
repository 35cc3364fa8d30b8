package org.lectern.edge;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.impl.MimeMapping;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Adds the content type that the static file handler leaves out for HEAD requests. */
@ApplicationScoped
class HeadOfFiles {
  private static final int ORDER = -800;
  private static final String PAGE = "index.html";

  void routes(@Observes Router router) {
    router.route().method(HttpMethod.HEAD).order(ORDER).handler(HeadOfFiles::complete);
  }

  private static void complete(RoutingContext context) {
    var headers = context.response().headers();
    context.addHeadersEndHandler(
        begun -> {
          var path = context.normalizedPath();
          var isBare = !headers.contains(HttpHeaders.CONTENT_TYPE);
          if (isBare && !path.startsWith("/api/") && context.response().getStatusCode() == 200) {
            headers.set(HttpHeaders.CONTENT_TYPE, kind(path.endsWith("/") ? PAGE : path));
          }
        });
    context.next();
  }

  private static String kind(String file) {
    var kind = MimeMapping.getMimeTypeForFilename(file);
    if (kind == null) return "application/octet-stream";
    return kind.startsWith("text/") ? kind + ";charset=UTF-8" : kind;
  }
}
