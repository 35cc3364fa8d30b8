package org.lectern.planning.posts;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.lectern.course.Course;
import org.lectern.history.ChangeKind;
import org.lectern.history.History;
import org.lectern.history.SessionChange;
import org.lectern.identity.NamedPeople;
import org.lectern.problem.ProblemException;
import org.lectern.session.CourseCoach;
import org.lectern.session.CourseCoaches;
import org.lectern.session.SessionCourses;
import org.lectern.session.SessionPeople;
import org.lectern.session.SessionPost;

/** Gives people their posts in a session; existing holders keep theirs. */
@ApplicationScoped
public class SessionPosts {
  private final NamedPeople named;
  private final SessionPeople people;
  private final SessionCourses courses;
  private final CourseCoaches courseCoaches;
  private final History history;

  SessionPosts(
      NamedPeople named,
      SessionPeople people,
      SessionCourses courses,
      CourseCoaches courseCoaches,
      History history) {
    this.named = named;
    this.people = people;
    this.courses = courses;
    this.courseCoaches = courseCoaches;
    this.history = history;
  }

  void add(SessionPost post, UUID session, String user, UUID actor) {
    var person = named.require(user, post.least());
    for (var added : people.add(post, session, List.of(person.id()))) {
      history.record(actor, SessionChange.of(session, post.added(), added));
    }
  }

  public void addCourseCoach(UUID session, Course course, String user, UUID actor) {
    if (!courses.inOrder(session).contains(course.id())) {
      throw ProblemException.notFound("session course", course.code());
    }
    var person = named.require(user, SessionPost.COACH.least());
    if (courseCoaches.add(session, List.of(new CourseCoach(course.id(), person.id()))) > 0) {
      history.record(
          actor,
          new SessionChange(
              session, ChangeKind.COURSE_COACH_ADDED, course.code(), person.id(), null, null));
    }
  }
}
