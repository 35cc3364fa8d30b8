package org.lectern.authorization;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.UUID;
import org.lectern.access.SessionAct;
import org.lectern.patch.IfMatch;
import org.lectern.problem.ProblemException;

/**
 * How courses are opened: a visit is decided, written down, and starts a learner's clock. Content
 * that is asked for before one is refused by {@link #require}.
 */
@RequestScoped
public class Visits {
  private static final String RECORD =
      """
      insert into visit (session_id, course_id, user_id, first_at, last_at, count)
      values (:session, :course, :user, :now, :now, 1)
      on conflict (session_id, course_id, user_id) do update
      set count = visit.count + 1, last_at = greatest(visit.last_at, excluded.last_at)
      returning first_at, last_at, count""";

  /** The first of two at once makes the entry; the other waits for it and finds it there. */
  private static final String ENTER =
      """
      insert into first_entry (session_id, user_id, entered_at) values (:session, :user, :now)
      on conflict (session_id, user_id) do nothing""";

  private static final String IS_THERE =
      """
      select exists (select 1 from visit
        where session_id = :session and course_id = :course and user_id = :user)""";

  private final EntityManager database;
  private final SessionAuthorization authorization;
  private final IfMatch ifMatch;

  Visits(EntityManager database, SessionAuthorization authorization, IfMatch ifMatch) {
    this.database = database;
    this.authorization = authorization;
    this.ifMatch = ifMatch;
  }

  /** Opens a course for the caller, or refuses with the reason. */
  public Visit open(String session, String course, UUID caller) {
    var place = authorization.require(SessionAct.ENTER_COURSE, session, course);
    ifMatch.require(IfMatch.Of.USER, caller);
    var row = (Tuple) on(place, caller, database.createNativeQuery(RECORD, Tuple.class));
    if (!place.isFirstEntryAt(authorization.now())) return Visit.of(row, place);
    database
        .createNativeQuery(ENTER)
        .setParameter("session", place.standing().session())
        .setParameter("user", caller)
        .setParameter("now", authorization.now())
        .executeUpdate();
    var entered = authorization.standingOf(caller, place.standing().session());
    return Visit.of(row, new CourseStanding(entered, place.course()));
  }

  /** 409 where the caller has not opened the course yet, or not since they became a learner. */
  public void require(CourseStanding place, UUID caller) {
    var visited =
        (Boolean)
            database
                .createNativeQuery(IS_THERE)
                .setParameter("session", place.standing().session())
                .setParameter("course", place.course())
                .setParameter("user", caller)
                .getSingleResult();
    if (!visited || place.isFirstEntryAt(authorization.now())) {
      throw ProblemException.conflict(
          "enter-first", "Open the course first (POST …/visits); then ask for what is in it.");
    }
  }

  private Object on(CourseStanding place, UUID caller, jakarta.persistence.Query record) {
    return record
        .setParameter("session", place.standing().session())
        .setParameter("course", place.course())
        .setParameter("user", caller)
        .setParameter("now", authorization.now())
        .getSingleResult();
  }
}
