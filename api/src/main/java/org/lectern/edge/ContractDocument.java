package org.lectern.edge;

import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.smallrye.openapi.runtime.io.Format;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/** The contract as the build wrote it, in either format (decision record 0026). */
@ApplicationScoped
class ContractDocument {
  private static final int ORDER = -850;
  private static final String ADDRESS = "/q/openapi";

  /** The contract is half a megabyte, copied in memory for each of those who ask. */
  private static final int AT_ONCE = 20;

  private final Semaphore places = new Semaphore(AT_ONCE);
  private final Map<Format, Buffer> documents = new ConcurrentHashMap<>();

  /**
   * At each start the framework would build its model of the document anew, and write both formats
   * from it: a third of the time until the start is done. Where it looks now, it finds none.
   */
  void keepFromBeingBuiltAgain(@Observes @Initialized(ApplicationScoped.class) Object start) {
    OpenApiConstants.classLoader = ClassLoader.getPlatformClassLoader();
  }

  void routes(@Observes Router router) {
    router.route(ADDRESS + "*").order(ORDER).handler(this::limit);
    for (var ending : new String[] {"", ".json", ".yaml", ".yml"}) {
      router.route(ADDRESS + ending).order(ORDER + 1).handler(this::send);
    }
  }

  private void limit(RoutingContext context) {
    var connection = ((ConnectionBase) context.request().connection()).channel();
    if (!OneRequestAtATime.watches(connection)) {
      context.next();
    } else if (!places.tryAcquire()) {
      EdgeAnswers.overloaded(context);
    } else {
      OneRequestAtATime.whenAnswerLeft(connection, places::release);
      context.next();
    }
  }

  /** Uncompressed: compressing it for everybody who asks would cost more than sending it. */
  private void send(RoutingContext context) {
    var format = isJson(context) ? Format.JSON : Format.YAML;
    context
        .response()
        .putHeader(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY)
        .putHeader(HttpHeaders.CONTENT_TYPE, format.getMimeType() + ";charset=UTF-8")
        .end(documents.computeIfAbsent(format, ContractDocument::read));
  }

  /** YAML, unless the address, what is accepted or the query says JSON. */
  private static boolean isJson(RoutingContext context) {
    var path = context.normalizedPath();
    if (path.contains(".")) return path.endsWith(".json");
    var accepted = context.request().getHeader(HttpHeaders.ACCEPT);
    if (accepted != null && accepted.contains(Format.JSON.getMimeType())) return true;
    return context.queryParam("format").stream()
        .findFirst()
        .filter("json"::equalsIgnoreCase)
        .isPresent();
  }

  private static Buffer read(Format format) {
    var name = "/" + OpenApiConstants.BASE_NAME + "." + format;
    try (var file = ContractDocument.class.getResourceAsStream(name)) {
      return Buffer.buffer(file.readAllBytes());
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
