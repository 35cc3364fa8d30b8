package org.lectern.identity.signin;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;

/**
 * Verifies the signature of an access token once, and remembers it until it expires. Whether its
 * person may still do something is read on each request all the same.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class VerifiedTokens extends JWTCallerPrincipalFactory {
  private static final int MOST = 20_000;

  private final JWTCallerPrincipalFactory verifier;
  private final Clock realTime;
  private final Cache<String, JWTCallerPrincipal> verified =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(AccessTokens.LIFE).build();

  @Inject
  VerifiedTokens(@Named("realTime") Clock realTime) {
    this(new DefaultJWTCallerPrincipalFactory(), realTime);
  }

  VerifiedTokens(JWTCallerPrincipalFactory verifier, Clock realTime) {
    this.verifier = verifier;
    this.realTime = realTime;
  }

  @Override
  public JWTCallerPrincipal parse(String token, JWTAuthContextInfo rules) throws ParseException {
    var known = verified.getIfPresent(token);
    if (known != null && known.getExpirationTime() > realTime.instant().getEpochSecond()) {
      return known;
    }
    var now = verifier.parse(token, rules);
    verified.put(token, now);
    return now;
  }
}
