package org.lectern.edge;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.RejectedExecutionException;
import org.jboss.logging.Logger;
import org.lectern.problem.OutOfMemory;

/** Answers whatever the router refuses or fails on with a problem. */
@ApplicationScoped
class EdgeFailures {
  private static final Logger LOG = Logger.getLogger(EdgeFailures.class);
  private static final int ORDER = -995;

  void routes(@Observes Router router) {
    router.route().order(ORDER).handler(EdgeFailures::check).failureHandler(EdgeFailures::fail);
    for (int each = 400; each < 600; each++) {
      int status = each;
      router.errorHandler(status, context -> EdgeAnswers.send(context, status));
    }
  }

  private static void check(RoutingContext context) {
    var request = context.request();
    if (!Addresses.isReadable(request.uri())) {
      EdgeAnswers.send(context, 400, "bad-address");
    } else if (!namesOneHost(request)) {
      EdgeAnswers.send(context, 400, "bad-host");
    } else {
      context.next();
    }
  }

  /** The router only needs it for authentication. */
  private static boolean isOfTheDatabase(Throwable failure) {
    for (var at = failure; at != null; at = at.getCause()) {
      if (at instanceof SQLException) return true;
    }
    return false;
  }

  private static boolean namesOneHost(HttpServerRequest request) {
    var hosts = request.headers().getAll(HttpHeaders.HOST);
    return hosts.isEmpty() || hosts.size() == 1 && !hosts.get(0).isBlank();
  }

  /** Authentication and authorization are answered further down. */
  private static void fail(RoutingContext context) {
    var failure = context.failure();
    OutOfMemory.endIf(failure);
    if (failure instanceof SecurityException) {
      context.next();
    } else if (failure instanceof RejectedExecutionException) {
      EdgeAnswers.overloaded(context);
    } else if (isOfTheDatabase(failure)) {
      context.response().putHeader(HttpHeaders.RETRY_AFTER, "5");
      EdgeAnswers.send(context, 503);
    } else if (failure instanceof IOException) {
      LOG.debug("The client is gone", failure);
      EdgeAnswers.send(context, 400);
    } else {
      var status = context.statusCode() < 400 ? 500 : context.statusCode();
      if (status == 500) LOG.error("A request failed", failure);
      EdgeAnswers.send(context, status);
    }
  }
}
