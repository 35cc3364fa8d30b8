package org.lectern.authorization;

import jakarta.enterprise.context.RequestScoped;
import org.lectern.access.PlatformRole;
import org.lectern.identity.CurrentUser;
import org.lectern.paging.SqlList;

/** The sessions that the caller may administer, as a condition on a list: set-wise, in its SQL. */
@RequestScoped
public class ManagedSessions {
  private final CurrentUser caller;
  private final AccessSettings settings;

  ManagedSessions(CurrentUser caller, AccessSettings settings) {
    this.caller = caller;
    this.settings = settings;
  }

  /** The list without the sessions of others; {@code session} is the SQL of a session's id. */
  public SqlList limit(SqlList list, String session) {
    if (isEverySession()) return list;
    if (!caller.role().includes(PlatformRole.SESSION_ADMIN)) return list.where("false");
    return list.where(condition(session), "manager", caller.id());
  }

  /** Whether there is nothing that {@link #limit} would leave out. */
  public boolean isEverySession() {
    return caller.isAdmin()
        || settings.sessionAdminsManageAll() && caller.role() == PlatformRole.SESSION_ADMIN;
  }

  private static String condition(String session) {
    return "exists (select 1 from session_manager m where m.session_id = %s and m.user_id = :manager)"
        .formatted(session);
  }
}
