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
 * Shuts the server down in order. First it is no longer ready and each answer is the last on its
 * connection, so that a proxy can turn to other instances; then it stops listening and closes idle
 * connections.
 */
@ApplicationScoped
class Leaving {
  /** How long a client that has just connected has to send a request. */
  private static final long LAST_QUESTION_MILLIS = 700;

  /** Before the end of the time that proxies are given to notice. */
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
