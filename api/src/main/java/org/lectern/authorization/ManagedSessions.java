package org.lectern.authorization;

import jakarta.enterprise.context.RequestScoped;
import org.lectern.access.PlatformAct;
import org.lectern.identity.CurrentUser;

/** Which sessions the caller may administer. */
@RequestScoped
public class ManagedSessions {
  private final CurrentUser caller;
  private final AccessSettings settings;

  ManagedSessions(CurrentUser caller, AccessSettings settings) {
    this.caller = caller;
    this.settings = settings;
  }

  public SessionScope scope() {
    return switch (PlatformAct.LIST_SESSIONS.whose(caller.role())) {
      case ANY -> new SessionScope.All();
      case OWN ->
          settings.sessionAdminsManageAll()
              ? new SessionScope.All()
              : new SessionScope.ManagedBy(caller.id());
      case NONE -> new SessionScope.None();
    };
  }
}
