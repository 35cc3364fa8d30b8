package org.lectern.authorization;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.lectern.access.rights.PlatformAct;
import org.lectern.access.rights.PlatformRole;
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
    return scope(caller.id(), caller.role(), settings);
  }

  /** The same for anybody: what they made or were made managers of, or what their role reaches. */
  static SessionScope scope(UUID user, PlatformRole role, AccessSettings settings) {
    return switch (PlatformAct.LIST_SESSIONS.whose(role)) {
      case ANY -> new SessionScope.All();
      case OWN ->
          settings.sessionAdminsManageAll()
              ? new SessionScope.All()
              : new SessionScope.ManagedBy(user);
      case NONE -> new SessionScope.None();
    };
  }
}
