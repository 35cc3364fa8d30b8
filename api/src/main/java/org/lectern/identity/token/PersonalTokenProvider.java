package org.lectern.identity.token;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Identifies the owner of a personal token. */
@ApplicationScoped
public class PersonalTokenProvider implements IdentityProvider<PersonalTokenAuthentication> {
  private final Callers callers;

  PersonalTokenProvider(Callers callers) {
    this.callers = callers;
  }

  @Override
  public Class<PersonalTokenAuthentication> getRequestType() {
    return PersonalTokenAuthentication.class;
  }

  @Override
  public Uni<SecurityIdentity> authenticate(
      PersonalTokenAuthentication request, AuthenticationRequestContext context) {
    return context.runBlocking(() -> known(request.secret()));
  }

  private SecurityIdentity known(String secret) {
    var caller =
        callers
            .findByPersonalToken(secret)
            .orElseThrow(() -> new AuthenticationFailedException("token is not valid"));
    return caller.on(
        QuarkusSecurityIdentity.builder().setPrincipal(new QuarkusPrincipal(caller.username())));
  }
}
