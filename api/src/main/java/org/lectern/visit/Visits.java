package org.lectern.visit;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.UUID;
import org.lectern.access.SessionAct;
import org.lectern.authorization.CourseStanding;
import org.lectern.authorization.SessionAuthorization;
import org.lectern.etag.IfMatch;
import org.lectern.identity.Users;
import org.lectern.problem.ProblemException;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/**
 * Opens courses: a visit is checked, recorded, and starts a learner's time. {@link #require}
 * refuses content to those who have not visited.
 */
@RequestScoped
public class Visits {
  private record Opening(UUID session, UUID course, UUID user, Instant now) {}

  private record Recorded(Instant firstAt, Instant lastAt, int count) {
    Visit at(CourseStanding inCourse) {
      return new Visit(firstAt, lastAt, count, inCourse);
    }
  }

  private static final Statement<Opening, Recorded> RECORD =
      Statement.of(
          Opening.class,
          Recorded.class,
          """
          insert into visit (session_id, course_id, user_id, first_at, last_at, count)
          values (:session, :course, :user, :now, :now, 1)
          on conflict (session_id, course_id, user_id) do update
          set count = visit.count + 1, last_at = greatest(visit.last_at, excluded.last_at)
          returning first_at, last_at, count""");

  private record Entry(UUID session, UUID user, Instant now) {}

  /** Of two at the same time, the first creates the entry; the other waits and finds it. */
  private static final Statement<Entry, Void> ENTER =
      Statement.change(
          Entry.class,
          """
          insert into first_entry (session_id, user_id, entered_at) values (:session, :user, :now)
          on conflict (session_id, user_id) do nothing""");

  private final Database database;
  private final SessionAuthorization authorization;
  private final IfMatch ifMatch;

  Visits(Database database, SessionAuthorization authorization, IfMatch ifMatch) {
    this.database = database;
    this.authorization = authorization;
    this.ifMatch = ifMatch;
  }

  /** Opens a course for the caller, or refuses with the reason. */
  public Visit open(String session, String course, UUID caller) {
    var inCourse = authorization.require(SessionAct.ENTER_COURSE, session, course);
    ifMatch.require(Users.VERSION, caller);
    var at = inCourse.standing().session();
    var now = authorization.now();
    var recorded = database.one(RECORD, new Opening(at, inCourse.course(), caller, now));
    if (!inCourse.isFirstEntryAt(now)) return recorded.at(inCourse);
    database.change(ENTER, new Entry(at, caller, now));
    return recorded.at(new CourseStanding(authorization.standingOf(caller, at), inCourse.course()));
  }

  /**
   * 409 if the caller has not opened the course yet, or not since becoming a learner.
   *
   * @param visited whether there is a visit of theirs, which who asks has read with other things
   */
  public void require(CourseStanding inCourse, boolean visited) {
    if (!visited || inCourse.isFirstEntryAt(authorization.now())) {
      throw ProblemException.conflict("enter-first");
    }
  }
}
