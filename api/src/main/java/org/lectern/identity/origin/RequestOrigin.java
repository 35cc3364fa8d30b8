package org.lectern.identity.origin;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a request came from, beyond the trusted proxies. Each proxy appends its client to {@code
 * X-Forwarded-For}, so the rightmost address that is not one of our proxies counts; anything to its
 * left may be forged.
 */
record RequestOrigin(InetAddress address, boolean isHttps) {
  /** An address followed by a port; IPv6 addresses are in brackets. */
  private static final Pattern WITH_PORT = Pattern.compile("(?:\\[([^]]*)]|([^:]*))(?::\\d{1,5})?");

  /** The values of the headers as they came, from all lines of them. */
  record Headers(List<String> forwardedFor, List<String> forwardedProto) {}

  static RequestOrigin of(
      InetAddress peer, boolean isTls, Headers headers, TrustedProxies proxies) {
    if (!proxies.trust(peer)) return new RequestOrigin(peer, isTls);
    var hops = parts(headers.forwardedFor);
    var at = peer;
    var known = 0;
    while (known < hops.size() && proxies.trust(at)) {
      var before = hop(hops.get(hops.size() - 1 - known));
      if (before.isEmpty()) break;
      at = before.get();
      known++;
    }
    return new RequestOrigin(at, isHttps(isTls, parts(headers.forwardedProto), known));
  }

  /** As seen by the proxy that the client connected to. */
  private static boolean isHttps(boolean isTls, List<String> protocols, int hops) {
    if (protocols.isEmpty()) return isTls;
    var at = Math.max(0, protocols.size() - Math.max(1, hops));
    return "https".equalsIgnoreCase(protocols.get(at));
  }

  private static Optional<InetAddress> hop(String text) {
    var plain = TrustedProxies.address(text);
    if (plain.isPresent()) return plain;
    var matcher = WITH_PORT.matcher(text);
    if (!matcher.matches()) return Optional.empty();
    return TrustedProxies.address(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
  }

  private static List<String> parts(List<String> lines) {
    return lines.stream()
        .flatMap(line -> Arrays.stream(line.split(",")))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }
}
