package org.lectern.session;

import java.util.Arrays;
import java.util.List;
import org.lectern.access.rights.PlatformRole;
import org.lectern.history.ChangeKind;

/** The posts that people hold in a session as a whole, and which role that takes. */
public enum SessionPost {
  COACH(PlatformRole.TEACHER, ChangeKind.SESSION_COACH_ADDED, ChangeKind.SESSION_COACH_REMOVED),
  MANAGER(PlatformRole.SESSION_ADMIN, ChangeKind.MANAGER_ADDED, ChangeKind.MANAGER_REMOVED);

  private final PlatformRole least;
  private final ChangeKind added;
  private final ChangeKind removed;

  SessionPost(PlatformRole least, ChangeKind added, ChangeKind removed) {
    this.least = least;
    this.added = added;
    this.removed = removed;
  }

  /** The lowest platform role that may hold the post. */
  public PlatformRole least() {
    return least;
  }

  List<PlatformRole> roles() {
    return Arrays.stream(PlatformRole.values()).filter(role -> role.includes(least)).toList();
  }

  public ChangeKind added() {
    return added;
  }

  public ChangeKind removed() {
    return removed;
  }
}
