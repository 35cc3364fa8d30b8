package org.lectern.planning;

import org.lectern.access.rights.PlatformRole;
import org.lectern.session.SessionPost;

/** What people hold in a session: a post in the whole of it, or one course of it to teach. */
public enum Post {
  COACH(SessionPost.COACH.least()),
  MANAGER(SessionPost.MANAGER.least()),
  COURSE_COACH(SessionPost.COACH.least());

  private final PlatformRole least;

  Post(PlatformRole least) {
    this.least = least;
  }

  /** The lowest platform role that may hold it. */
  public PlatformRole least() {
    return least;
  }
}
