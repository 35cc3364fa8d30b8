package org.lectern.edge;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.impl.MimeMapping;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;

/**
 * The interactive documentation: a page of our own around the viewer's script and style, under a
 * policy that lets it run nothing else and ask nobody else.
 */
@ApplicationScoped
class DocumentationPage {
  private static final int ORDER = -850;
  private static final String ROOT = "/q/docs";
  private static final Set<String> OURS = Set.of("index.html", "page.js");
  private static final Set<String> OF_THE_VIEWER = Set.of("swagger-ui.css", "swagger-ui-bundle.js");

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src"
          + " 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  void routes(@Observes Router router) {
    router.route(ROOT + "/*").order(ORDER).handler(DocumentationPage::answer);
  }

  private static void answer(RoutingContext context) {
    var path = context.normalizedPath();
    if (path.equals(ROOT)) {
      context.response().setStatusCode(302).putHeader(HttpHeaders.LOCATION, ROOT + "/").end();
      return;
    }
    var name = path.endsWith("/") ? "index.html" : path.substring(ROOT.length() + 1);
    context.response().putHeader("Content-Security-Policy", POLICY);
    if (OURS.contains(name)) send(context, name);
    else if (OF_THE_VIEWER.contains(name)) context.next();
    else EdgeAnswers.send(context, 404);
  }

  private static void send(RoutingContext context, String name) {
    var kind = MimeMapping.getMimeTypeForFilename(name) + ";charset=UTF-8";
    context.response().putHeader(HttpHeaders.CONTENT_TYPE, kind).end(read(name));
  }

  private static Buffer read(String name) {
    try (var file = DocumentationPage.class.getResourceAsStream("/docs/" + name)) {
      return Buffer.buffer(file.readAllBytes());
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
