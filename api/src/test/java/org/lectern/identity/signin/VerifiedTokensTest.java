package org.lectern.identity.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {
  private static final Instant NOON = Instant.parse("2026-03-15T12:00:00Z");
  private static final String GOOD = "good";

  private Instant now = NOON;
  private int verifications;
  private final VerifiedTokens tokens = new VerifiedTokens(new Verifier(), new Time());

  @Test
  void areVerifiedOnce() throws ParseException {
    var first = tokens.parse(GOOD, null);
    assertSame(first, tokens.parse(GOOD, null));
    assertEquals(1, verifications);
  }

  @Test
  void areVerifiedAgainOnceTheyExpire() throws ParseException {
    tokens.parse(GOOD, null);
    now = NOON.plus(AccessTokens.LIFE);
    assertThrows(ParseException.class, () -> tokens.parse(GOOD, null));
  }

  @Test
  void areNotRememberedWhereTheyAreWrong() {
    for (int i = 0; i < 2; i++) {
      assertThrows(ParseException.class, () -> tokens.parse("forged", null));
    }
    assertEquals(2, verifications);
  }

  /** Takes one token, for as long as one lives. */
  private final class Verifier extends JWTCallerPrincipalFactory {
    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo rules) throws ParseException {
      verifications++;
      var end = NOON.plus(AccessTokens.LIFE);
      if (!token.equals(GOOD) || !now.isBefore(end)) throw new ParseException("no good");
      var claims = new JwtClaims();
      claims.setExpirationTime(NumericDate.fromSeconds(end.getEpochSecond()));
      return new DefaultJWTCallerPrincipal(claims);
    }
  }

  private final class Time extends Clock {
    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
