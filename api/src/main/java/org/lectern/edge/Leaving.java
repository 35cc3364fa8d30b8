package org.lectern.edge;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How the server takes its leave. While it is not ready any more and every answer is the last on
 * its connection, it goes on answering, so that a proxy can turn to others; before that time is
 * over it stops listening, and then ends the connections on which nothing goes on.
 */
@ApplicationScoped
class Leaving {
  /** Who has just connected has this long to ask. */
  private static final long LAST_QUESTION_MILLIS = 700;

  /** Before the time is over that is given to whoever has to learn of it. */
  private static final long MARGIN_MILLIS = 100;

  private static final int ORDER = -999;

  private final GuardedConnections connections;
  private final Vertx vertx;
  private final Duration delay;
  private volatile boolean begun;

  Leaving(
      GuardedConnections connections,
      Vertx vertx,
      @ConfigProperty(name = "quarkus.shutdown.delay") Duration delay) {
    this.connections = connections;
    this.vertx = vertx;
    this.delay = delay;
  }

  void routes(@Observes Router router) {
    router.route().order(ORDER).handler(this::endConnection);
  }

  private void endConnection(RoutingContext context) {
    if (begun) context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
    context.next();
  }

  void begin(@Observes ShutdownDelayInitiatedEvent event) {
    begun = true;
    var end = Math.max(LAST_QUESTION_MILLIS + 1, delay.toMillis() - MARGIN_MILLIS);
    vertx.setTimer(end - LAST_QUESTION_MILLIS, now -> connections.stopListening());
    vertx.setTimer(end, now -> connections.endIdle());
  }
}
