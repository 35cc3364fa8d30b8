package org.lectern.edge;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.stream.Collectors;
import org.lectern.problem.ProblemKind;

/**
 * Where the {@code type} of a problem points: what it means and what to do about it, as a page for
 * those who ask for HTML, as JSON for all others.
 */
@ApplicationScoped
class ProblemPages {
  private static final int ORDER = -840;

  private static final String PAGE =
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>%1$s</title>
      <style>
      body { font: 1rem/1.5 system-ui, sans-serif; max-width: 44rem; margin: 3rem auto; padding: 0 1rem }
      dt { font-weight: 600; margin-top: 1rem } dd { margin: 0 }
      </style>
      </head>
      <body>
      <main>
      <h1>%1$s</h1>
      %2$s
      </main>
      </body>
      </html>
      """;

  void routes(@Observes Router router) {
    router.route("/problems").order(ORDER).handler(ProblemPages::list);
    router.route("/problems/:code").order(ORDER).handler(ProblemPages::one);
  }

  private static void list(RoutingContext context) {
    var kinds = ProblemKind.all();
    if (wantsPage(context)) {
      var lines = kinds.stream().map(ProblemPages::line).collect(Collectors.joining("\n"));
      page(context, "Kinds of problems", "<dl>\n" + lines + "\n</dl>");
    } else {
      var items = new JsonArray();
      kinds.forEach(kind -> items.add(json(kind)));
      send(context, "application/json", Json.encode(new JsonObject().put("items", items)));
    }
  }

  private static void one(RoutingContext context) {
    var found = ProblemKind.of(context.pathParam("code"));
    if (found.isEmpty()) {
      EdgeAnswers.send(context, 404);
      return;
    }
    var kind = found.get();
    if (wantsPage(context)) page(context, kind.title(), explanation(kind));
    else send(context, "application/json", Json.encode(json(kind)));
  }

  /** Browsers name HTML, programs do not. */
  private static boolean wantsPage(RoutingContext context) {
    var accepted = context.request().getHeader(HttpHeaders.ACCEPT);
    context.response().putHeader(HttpHeaders.VARY, "Accept");
    return accepted != null && accepted.contains("text/html");
  }

  private static JsonObject json(ProblemKind kind) {
    return new JsonObject()
        .put("type", ProblemKind.address(kind.code()))
        .put("code", kind.code())
        .put("title", kind.title())
        .put("statuses", new JsonArray(kind.statuses()))
        .put("when", kind.when())
        .put("mend", kind.mend());
  }

  private static String line(ProblemKind kind) {
    return "<dt><a href=\"%s\">%s</a></dt><dd>%s</dd>"
        .formatted(ProblemKind.address(kind.code()), kind.code(), text(kind.when()));
  }

  private static String explanation(ProblemKind kind) {
    var statuses = kind.statuses().stream().map(String::valueOf).collect(Collectors.joining(", "));
    return """
        <dl>
        <dt>Code</dt><dd><code>%s</code></dd>
        <dt>Status</dt><dd>%s</dd>
        <dt>When it happens</dt><dd>%s</dd>
        <dt>What to do</dt><dd>%s</dd>
        </dl>
        <p><a href="/problems">All kinds of problems</a></p>"""
        .formatted(kind.code(), statuses, text(kind.when()), text(kind.mend()));
  }

  private static String text(String plain) {
    return plain.replace("&", "&amp;").replace("<", "&lt;");
  }

  private static void page(RoutingContext context, String title, String body) {
    send(context, "text/html;charset=UTF-8", PAGE.formatted(title, body));
  }

  private static void send(RoutingContext context, String type, String body) {
    context.response().putHeader(HttpHeaders.CONTENT_TYPE, type).end(body);
  }
}
