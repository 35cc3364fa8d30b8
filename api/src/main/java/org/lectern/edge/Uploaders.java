package org.lectern.edge;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityPolicy;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Checks who may upload at all before a file is received; where they may is looked at later. */
@ApplicationScoped
public class Uploaders implements HttpSecurityPolicy {
  /** The attribute of an identity that says whose it is, whatever token it came by. */
  public static final String PERSON = "lectern.person";

  private static final String LEAST_ROLE = "TEACHER";

  @Override
  public String name() {
    return "uploaders";
  }

  @Override
  public Uni<CheckResult> checkPermission(
      RoutingContext request, Uni<SecurityIdentity> identity, AuthorizationRequestContext context) {
    return identity.map(known -> Importers.judged(known, LEAST_ROLE));
  }
}
