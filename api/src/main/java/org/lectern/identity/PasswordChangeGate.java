package org.lectern.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.container.ResourceInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.lectern.problem.ProblemException;

/** Refuses everything but a change of password to those who must change theirs. */
class PasswordChangeGate {
  private final CurrentUser caller;

  PasswordChangeGate(CurrentUser caller) {
    this.caller = caller;
  }

  @ServerRequestFilter
  public void requireOwnPassword(ResourceInfo resource) {
    var method = resource.getResourceMethod();
    if (method == null
        || method.isAnnotationPresent(DespitePasswordChange.class)
        || method.isAnnotationPresent(PermitAll.class)
        || resource.getResourceClass().isAnnotationPresent(PermitAll.class)) {
      return;
    }
    var known = caller.caller();
    if (known != null && known.passwordChangeRequired()) {
      throw ProblemException.forbidden("password-change-required");
    }
  }
}
