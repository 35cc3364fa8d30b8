package org.lectern.edge;

import java.util.Map;

/** The security headers of every answer, including those of the HTTP decoder. */
public final class SecurityHeaders {
  public static final Map<String, String> ALL =
      Map.of(
          "X-Content-Type-Options",
          "nosniff",
          "X-Frame-Options",
          "DENY",
          "Referrer-Policy",
          "same-origin",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Permissions-Policy",
          "camera=(), geolocation=(), microphone=()",
          "Content-Security-Policy",
          "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self'"
              + " data:; font-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri"
              + " 'none'; form-action 'self'; frame-ancestors 'none'");

  private SecurityHeaders() {}
}
