package org.lectern.edge.body;

import static io.vertx.core.http.HttpHeaders.CONNECTION;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.lectern.edge.EdgeAnswers;

/**
 * Receives the whole body of a request before a worker starts, so that a slow sender holds only a
 * connection; a body that is too large is refused before it is read.
 */
@ApplicationScoped
class BodyIntake {
  private static final int FIRST = -990;

  /** After the router's authorization, before all handlers. */
  private static final int ORDER = -50;

  /** How long a client that was answered early may go on sending, so that it reads the answer. */
  private static final long LINGERS_MILLIS = 2_000;

  private final BodySettings settings;
  private final BodyRoom memory = new BodyRoom(Runtime.getRuntime().maxMemory() / 64);
  private final BodyRoom disk = new BodyRoom(1L << 30);
  private final BodyRoom uploads = new BodyRoom(UploadPlaces.MOST * BodyRule.UPLOAD.mostBytes());
  private final UploadPlaces places = new UploadPlaces();

  BodyIntake(BodySettings settings) {
    this.settings = settings;
  }

  void routes(@Observes Router router) {
    router.route().order(FIRST).handler(BodyIntake::hearOut);
    router.route().order(ORDER).handler(this::takeIn);
  }

  /** An answer sent before the body is complete is the last one on its connection. */
  private static void hearOut(RoutingContext context) {
    var request = context.request();
    if (hasBody(request)) {
      context.addHeadersEndHandler(
          begun -> {
            if (!request.isEnded()) context.response().putHeader(CONNECTION, HttpHeaders.CLOSE);
          });
      context.addEndHandler(
          answered -> {
            if (!request.isEnded()) linger(context);
          });
    }
    context.next();
  }

  private static void linger(RoutingContext context) {
    var request = context.request();
    var connection = request.connection();
    request.exceptionHandler(gone -> {});
    request.handler(ignored -> {});
    request.endHandler(whole -> connection.close());
    request.resume();
    context.vertx().setTimer(LINGERS_MILLIS, late -> connection.close());
  }

  private void takeIn(RoutingContext context) {
    var request = context.request();
    if (!hasBody(request)) {
      context.next();
      return;
    }
    var rule = BodyRule.of(context);
    if (declared(request) > rule.mostBytes()) {
      EdgeAnswers.send(context, 413, rule.tooLarge());
    } else if (request.headers().contains(HttpHeaders.CONTENT_ENCODING)) {
      EdgeAnswers.send(context, 415, "encoded-body");
    } else if (expectsTheUnknown(request)) {
      EdgeAnswers.send(context, 417, "unknown-expectation");
    } else if (rule == BodyRule.UPLOAD && !places.take(context)) {
      EdgeAnswers.overloaded(context);
    } else {
      incoming(context, rule).begin();
    }
  }

  private IncomingBody incoming(RoutingContext context, BodyRule rule) {
    return switch (rule) {
      case DOCUMENT -> new IncomingBody(context, rule, new BodyInMemory(), memory, settings);
      case FILE -> new IncomingBody(context, rule, new BodyOnDisk(context.vertx()), disk, settings);
      case UPLOAD ->
          new IncomingBody(context, rule, new BodyOnDisk(context.vertx()), uploads, settings);
    };
  }

  private static boolean hasBody(HttpServerRequest request) {
    return request.headers().contains(HttpHeaders.TRANSFER_ENCODING) || declared(request) > 0;
  }

  private static boolean expectsTheUnknown(HttpServerRequest request) {
    var expected = request.getHeader(HttpHeaders.EXPECT);
    return expected != null && !expected.equalsIgnoreCase("100-continue");
  }

  /** The decoder accepts only digits, but any number of them. */
  private static long declared(HttpServerRequest request) {
    var length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    if (length == null) return 0;
    return length.length() > 18 ? Long.MAX_VALUE : Long.parseLong(length);
  }
}
