package org.lectern.identity;

import io.vertx.core.http.HttpServerRequest;

/**
 * The address that a request came from; a proxy's headers count only where the settings {@code
 * quarkus.http.proxy} trust them.
 */
final class Remote {
  private Remote() {}

  static String address(HttpServerRequest request) {
    var remote = request.remoteAddress();
    if (remote == null) return "unknown";
    return remote.hostAddress() != null ? remote.hostAddress() : remote.host();
  }
}
