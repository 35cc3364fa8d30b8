package org.lectern.edge;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.Json;
import io.vertx.ext.web.RoutingContext;
import org.lectern.problem.Problem;
import org.lectern.problem.RequestId;
import org.lectern.problem.StatusProblems;
import org.lectern.sentence.Sentence;

/** The router's own answers, as problems like all others. */
public final class EdgeAnswers {
  private EdgeAnswers() {}

  /** The default text of a status. */
  static void send(RoutingContext context, int status) {
    send(context, StatusProblems.of(status, requestId(context)));
  }

  public static void send(RoutingContext context, int status, String key) {
    send(context, Problem.of(status, Sentence.of(key), requestId(context)));
  }

  /** 503: more is arriving at once than can be handled. */
  public static void overloaded(RoutingContext context) {
    context.response().putHeader(HttpHeaders.RETRY_AFTER, "2");
    send(context, 503, "overloaded.edge");
  }

  private static void send(RoutingContext context, Problem problem) {
    var response = context.response();
    if (response.ended() || response.headWritten()) return;
    response
        .setStatusCode(problem.status())
        .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
    response.end(Json.encodeToBuffer(problem));
  }

  private static String requestId(RoutingContext context) {
    return String.valueOf(context.response().headers().get(RequestId.HEADER));
  }
}
