package org.lectern.edge;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityPolicy;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Checks who may send a file before it is received, and refuses others with the usual problem. */
@ApplicationScoped
class Importers implements HttpSecurityPolicy {
  private static final String LEAST_ROLE = "SESSION_ADMIN";

  @Override
  public String name() {
    return "importers";
  }

  @Override
  public Uni<CheckResult> checkPermission(
      RoutingContext request, Uni<SecurityIdentity> identity, AuthorizationRequestContext context) {
    return identity.map(known -> judged(known, LEAST_ROLE));
  }

  static CheckResult judged(SecurityIdentity identity, String leastRole) {
    if (identity.isAnonymous()) throw new UnauthorizedException();
    return identity.hasRole(leastRole) ? CheckResult.PERMIT : CheckResult.DENY;
  }
}
