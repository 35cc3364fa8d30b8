package org.lectern.identity.origin;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.util.List;

/**
 * Where requests come from; forwarded headers count if {@link ProxySettings} trusts their sender.
 */
@ApplicationScoped
public class Remote {
  /** Kept when the sign-in ends, so that the browser stays known to those who signed in there. */
  public static final String BROWSER = "lectern_browser";

  private final TrustedProxies proxies;

  Remote(ProxySettings settings) {
    this.proxies = TrustedProxies.of(settings.trustedProxies().orElse(List.of()));
  }

  public Visitor visitor(HttpServerRequest request) {
    var cookie = request.getCookie(BROWSER);
    var secret = cookie == null || cookie.getValue().isBlank() ? null : cookie.getValue();
    return new Visitor(
        origin(request).address().getHostAddress(),
        secret,
        BrowserName.of(request.getHeader("User-Agent")));
  }

  /** Whether the client speaks TLS, with us or with the proxy that it came to. */
  public boolean isHttps(HttpServerRequest request) {
    return origin(request).isHttps();
  }

  private RequestOrigin origin(HttpServerRequest request) {
    var headers = request.headers();
    var told =
        new RequestOrigin.Headers(
            headers.getAll("X-Forwarded-For"), headers.getAll("X-Forwarded-Proto"));
    return RequestOrigin.of(peer(request), request.isSSL(), told, proxies);
  }

  /** A client without an address, such as a local socket, is this machine. */
  private static InetAddress peer(HttpServerRequest request) {
    var remote = request.remoteAddress();
    if (remote == null || remote.hostAddress() == null) return InetAddress.getLoopbackAddress();
    return TrustedProxies.address(remote.hostAddress().replaceAll("%.*", ""))
        .orElseGet(InetAddress::getLoopbackAddress);
  }
}
