package org.lectern.access;

import static org.lectern.access.SessionAct.When.ALWAYS;
import static org.lectern.access.SessionAct.When.COACH_WINDOW;
import static org.lectern.access.SessionAct.When.NEVER;
import static org.lectern.access.SessionAct.When.OWN_COURSES;
import static org.lectern.access.SessionAct.When.OWN_DATA;
import static org.lectern.access.SessionAct.When.READING;
import static org.lectern.access.SessionAct.When.TAKING_PART;
import static org.lectern.access.SessionAct.When.TEACHING;
import static org.lectern.access.SessionAct.When.TEACHING_UNLOCKED;

import java.util.Comparator;
import org.lectern.access.words.AccessLevel;
import org.lectern.access.words.AccessReason;
import org.lectern.access.words.SessionRole;

/**
 * What may be done in a session, by the roles held in it. The columns are ADMIN, MANAGER,
 * SESSION_COACH, COURSE_COACH, LEARNER.
 */
public enum SessionAct {
  READ_PAGE(ALWAYS, ALWAYS, ALWAYS, ALWAYS, NEVER),
  ADMINISTER(ALWAYS, ALWAYS, NEVER, NEVER, NEVER),
  SEE_ROSTER(ALWAYS, ALWAYS, ALWAYS, OWN_COURSES, NEVER),
  EXTEND_ACCESS(ALWAYS, ALWAYS, COACH_WINDOW, NEVER, NEVER),
  APPROVE_REQUESTS(ALWAYS, ALWAYS, COACH_WINDOW, NEVER, NEVER),
  ENTER_COURSE(ALWAYS, ALWAYS, READING, READING, READING),
  TAKE_PART(NEVER, NEVER, NEVER, NEVER, TAKING_PART),
  READ_CONTENT(ALWAYS, ALWAYS, READING, READING, NEVER),
  CHANGE_CONTENT(ALWAYS, NEVER, TEACHING_UNLOCKED, TEACHING_UNLOCKED, NEVER),
  /** Mark work, report scores, grant attempts, moderate; a lock is about content alone. */
  MARK_WORK(ALWAYS, ALWAYS, TEACHING, TEACHING, NEVER),
  TRACK_LEARNERS(ALWAYS, ALWAYS, ALWAYS, OWN_COURSES, OWN_DATA);

  /** How much of a session an act reaches, each including the ones before it. */
  public enum Reach {
    NOTHING,
    OWN_DATA,
    OWN_COURSES,
    ALL
  }

  /** The condition in a cell of the table. */
  enum When {
    NEVER,
    ALWAYS,
    /** The coach window must be open; what remains after its end is not enough. */
    COACH_WINDOW,
    /** The role may read, within its window or through what remains after it. */
    READING,
    /** The role may take part. */
    TAKING_PART,
    /** The role may teach. */
    TEACHING,
    /** The role may teach, and the course is not locked in this session. */
    TEACHING_UNLOCKED,
    OWN_COURSES,
    OWN_DATA;

    Reach reach(Grant grant, boolean locked) {
      return switch (this) {
        case NEVER -> Reach.NOTHING;
        case ALWAYS -> Reach.ALL;
        case COACH_WINDOW -> allIf(grant.reason() == AccessReason.COACH_WINDOW_OPEN);
        case READING -> allIf(grant.level().includes(AccessLevel.READ));
        case TAKING_PART -> allIf(grant.level().includes(AccessLevel.TAKE_PART));
        case TEACHING -> allIf(grant.level() == AccessLevel.TEACH);
        case TEACHING_UNLOCKED -> allIf(grant.level() == AccessLevel.TEACH && !locked);
        case OWN_COURSES -> Reach.OWN_COURSES;
        case OWN_DATA -> Reach.OWN_DATA;
      };
    }

    private static Reach allIf(boolean met) {
      return met ? Reach.ALL : Reach.NOTHING;
    }
  }

  private final When admin;
  private final When manager;
  private final When sessionCoach;
  private final When courseCoach;
  private final When learner;

  SessionAct(When admin, When manager, When sessionCoach, When courseCoach, When learner) {
    this.admin = admin;
    this.manager = manager;
    this.sessionCoach = sessionCoach;
    this.courseCoach = courseCoach;
    this.learner = learner;
  }

  /**
   * How far the act reaches for the person of a decision: the widest among their roles.
   *
   * @param decision for the course, where the act is about one
   * @param locked whether a manager has locked that course in the session
   */
  public Reach reach(AccessDecision decision, boolean locked) {
    return decision.grants().stream()
        .filter(grant -> grant.reason() != AccessReason.ACCOUNT_INACTIVE)
        .map(grant -> when(grant.role()).reach(grant, locked))
        .max(Comparator.naturalOrder())
        .orElse(Reach.NOTHING);
  }

  /** Whether the act is allowed for the whole session, or for the course of the decision. */
  public boolean may(AccessDecision decision, boolean locked) {
    return reach(decision, locked) == Reach.ALL;
  }

  /**
   * Whether the act is allowed in the course of the decision: whoever coaches it may do there what
   * they may in their own courses.
   */
  public boolean mayInCourse(AccessDecision decision, boolean locked) {
    return reach(decision, locked).compareTo(Reach.OWN_COURSES) >= 0;
  }

  private When when(SessionRole role) {
    return switch (role) {
      case ADMIN -> admin;
      case MANAGER -> manager;
      case SESSION_COACH -> sessionCoach;
      case COURSE_COACH -> courseCoach;
      case LEARNER -> learner;
    };
  }
}
