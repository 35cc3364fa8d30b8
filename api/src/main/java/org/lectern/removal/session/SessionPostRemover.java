package org.lectern.removal.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.lectern.course.Course;
import org.lectern.history.ChangeKind;
import org.lectern.history.History;
import org.lectern.history.SessionChange;
import org.lectern.problem.ProblemException;
import org.lectern.removal.RemovalCount;
import org.lectern.removal.RemovalResponse;
import org.lectern.session.CourseCoach;
import org.lectern.session.CourseCoaches;
import org.lectern.session.SessionPeople;
import org.lectern.session.SessionPost;
import org.lectern.session.Sessions;
import org.lectern.warning.Warning;

/** Removes people's posts in a session. */
@ApplicationScoped
class SessionPostRemover {
  private final Sessions sessions;
  private final SessionPeople people;
  private final CourseCoaches courseCoaches;
  private final History history;

  SessionPostRemover(
      Sessions sessions, SessionPeople people, CourseCoaches courseCoaches, History history) {
    this.sessions = sessions;
    this.people = people;
    this.courseCoaches = courseCoaches;
    this.history = history;
  }

  /** The session's row is locked, so that two managers cannot remove each other at once. */
  RemovalResponse remove(SessionPost post, UUID session, UUID user, UUID actor, boolean dryRun) {
    sessions.requireForChange(session);
    var holders = people.all(post, session);
    var isThere = holders.contains(user);
    var isLast = isThere && holders.size() == 1;
    if (isLast && post == SessionPost.MANAGER) throw lastManager();
    if (isThere && !dryRun) {
      people.remove(post, session, user);
      history.record(actor, SessionChange.of(session, post.removed(), user));
    }
    return new RemovalResponse(
        dryRun,
        List.of(new RemovalCount(what(post), isThere ? 1 : 0)),
        isLast ? List.of(lastCoach()) : List.of());
  }

  RemovalResponse removeCourseCoach(
      UUID session, Course course, UUID user, UUID actor, boolean dryRun) {
    sessions.requireForChange(session);
    var coach = new CourseCoach(course.id(), user);
    var isThere = courseCoaches.has(session, coach);
    if (isThere && !dryRun) {
      courseCoaches.remove(session, coach);
      history.record(
          actor,
          new SessionChange(
              session, ChangeKind.COURSE_COACH_REMOVED, course.code(), user, null, null));
    }
    return new RemovalResponse(
        dryRun, List.of(new RemovalCount("courseCoaches", isThere ? 1 : 0)), List.of());
  }

  private static String what(SessionPost post) {
    return switch (post) {
      case COACH -> "coaches";
      case MANAGER -> "managers";
    };
  }

  private static ProblemException lastManager() {
    return ProblemException.conflict("last-manager");
  }

  private static Warning lastCoach() {
    return Warning.at("/coaches", "no-session-coach.then");
  }
}
