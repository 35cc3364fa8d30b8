package org.lectern.identity.token;

import io.quarkus.arc.Unremovable;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Reads role, activity and token version on every request, so that a deactivation, a sign-out or a
 * changed role takes effect at once, on every instance.
 */
@Unremovable
@ApplicationScoped
public class CallerAugmentor implements SecurityIdentityAugmentor {
  private final Callers callers;

  CallerAugmentor(Callers callers) {
    this.callers = callers;
  }

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    if (identity.isAnonymous()) return Uni.createFrom().item(identity);
    return context.runBlocking(() -> known(identity));
  }

  private SecurityIdentity known(SecurityIdentity identity) {
    if (!(identity.getPrincipal() instanceof JsonWebToken token)) return identity;
    var caller =
        callers
            .find(token)
            .orElseThrow(() -> new AuthenticationFailedException("token is no longer valid"));
    return caller.on(QuarkusSecurityIdentity.builder(identity));
  }
}
