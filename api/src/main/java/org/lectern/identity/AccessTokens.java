package org.lectern.identity;

import io.smallrye.jwt.build.Jwt;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The short-lived JWT: it says who, and with which token version, nothing else. */
@ApplicationScoped
public class AccessTokens {
  public static final Duration LIFE = Duration.ofMinutes(10);
  private static final String VERSION = "tv";

  public String issue(User user) {
    return Jwt.subject(user.id().toString())
        .claim(VERSION, user.tokenVersion())
        .expiresIn(LIFE)
        .sign();
  }

  static int versionOf(JsonWebToken token) {
    return Integer.parseInt(token.getClaim(VERSION).toString());
  }
}
