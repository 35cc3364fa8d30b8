package org.lectern.access.rights;

import static org.lectern.access.rights.PlatformAct.Whose.ANY;
import static org.lectern.access.rights.PlatformAct.Whose.NONE;
import static org.lectern.access.rights.PlatformAct.Whose.OWN;

/**
 * What may be done outside of sessions, by platform role. The columns are ADMIN, SESSION_ADMIN,
 * TEACHER, LEARNER; "own" means managed (sessions), created (categories), owned (classes) or
 * authored (courses) by the person.
 */
public enum PlatformAct {
  CREATE_SESSION(ANY, ANY, NONE, NONE),
  LIST_SESSIONS(ANY, OWN, NONE, NONE),
  CREATE_CATEGORY(ANY, ANY, NONE, NONE),
  CHANGE_CATEGORY(ANY, OWN, NONE, NONE),
  CREATE_CLASS(ANY, ANY, NONE, NONE),
  CHANGE_CLASS(ANY, OWN, NONE, NONE),
  USE_CLASS(ANY, ANY, NONE, NONE),
  CREATE_COURSE(ANY, ANY, NONE, NONE),
  CHANGE_COURSE(ANY, OWN, OWN, NONE),
  READ_USERS(ANY, ANY, NONE, NONE),
  CREATE_USER_UP_TO_TEACHER(ANY, ANY, NONE, NONE),
  CREATE_ANY_USER(ANY, NONE, NONE, NONE),
  CHANGE_USER(ANY, NONE, NONE, NONE);

  /** Whose things a role may act on. */
  public enum Whose {
    NONE,
    OWN,
    ANY
  }

  private final Whose admin;
  private final Whose sessionAdmin;
  private final Whose teacher;
  private final Whose learner;

  PlatformAct(Whose admin, Whose sessionAdmin, Whose teacher, Whose learner) {
    this.admin = admin;
    this.sessionAdmin = sessionAdmin;
    this.teacher = teacher;
    this.learner = learner;
  }

  /** Whose things that role may act on; a list shows only those. */
  public Whose whose(PlatformRole role) {
    return switch (role) {
      case ADMIN -> admin;
      case SESSION_ADMIN -> sessionAdmin;
      case TEACHER -> teacher;
      case LEARNER -> learner;
    };
  }

  public boolean may(PlatformRole role, boolean own) {
    return switch (whose(role)) {
      case ANY -> true;
      case OWN -> own;
      case NONE -> false;
    };
  }
}
