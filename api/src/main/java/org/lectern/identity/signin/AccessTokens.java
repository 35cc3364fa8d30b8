package org.lectern.identity.signin;

import io.smallrye.jwt.auth.principal.JWTParser;
import io.smallrye.jwt.auth.principal.ParseException;
import io.smallrye.jwt.build.Jwt;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The short-lived JWT: it says who, by which sign-in, with which token version, nothing else. */
@ApplicationScoped
public class AccessTokens {
  public static final Duration LIFE = Duration.ofMinutes(10);
  private static final String VERSION = "tv";
  private static final String SIGN_IN = "sid";

  private final JWTParser parser;

  AccessTokens(JWTParser parser) {
    this.parser = parser;
  }

  public String issue(SignIns.Opened signIn) {
    return Jwt.subject(signIn.user().toString())
        .claim(VERSION, signIn.tokenVersion())
        .claim(SIGN_IN, signIn.id().toString())
        .expiresIn(LIFE)
        .sign();
  }

  public static int versionOf(JsonWebToken token) {
    return Integer.parseInt(token.getClaim(VERSION).toString());
  }

  public static UUID signInOf(JsonWebToken token) {
    return UUID.fromString(token.getClaim(SIGN_IN).toString());
  }

  /** The sign-in of a header with a valid token of ours. */
  public Optional<UUID> signInOf(String authorization) {
    if (authorization == null || !authorization.regionMatches(true, 0, "Bearer ", 0, 7)) {
      return Optional.empty();
    }
    try {
      return Optional.of(signInOf(parser.parse(authorization.substring(7).strip())));
    } catch (ParseException | RuntimeException notOurs) {
      return Optional.empty();
    }
  }
}
