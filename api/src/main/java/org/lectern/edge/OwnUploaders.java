package org.lectern.edge;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityPolicy;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Lets whoever is signed in send files to hand them in; whether they may is looked at later. */
@ApplicationScoped
class OwnUploaders implements HttpSecurityPolicy {
  private static final String LEAST_ROLE = "LEARNER";

  @Override
  public String name() {
    return "own-uploaders";
  }

  @Override
  public Uni<CheckResult> checkPermission(
      RoutingContext request, Uni<SecurityIdentity> identity, AuthorizationRequestContext context) {
    return identity.map(known -> Importers.judged(known, LEAST_ROLE));
  }
}
