package org.lectern.reading;

import jakarta.enterprise.context.RequestScoped;
import org.lectern.access.SessionAct;
import org.lectern.authorization.CourseStanding;
import org.lectern.authorization.SessionAuthorization;
import org.lectern.content.SessionOutlines;
import org.lectern.identity.CurrentUser;
import org.lectern.problem.ProblemException;
import org.lectern.results.CourseTimes;
import org.lectern.results.OwnWork;
import org.lectern.visit.Visits;

/** Lets the caller into a course of a session that they have opened, and notes their time there. */
@RequestScoped
public class OpenCourses {
  private final SessionAuthorization authorization;
  private final Visits visits;
  private final SessionOutlines outlines;
  private final OwnWork work;
  private final CourseTimes times;
  private final CurrentUser caller;

  OpenCourses(
      SessionAuthorization authorization,
      Visits visits,
      SessionOutlines outlines,
      OwnWork work,
      CourseTimes times,
      CurrentUser caller) {
    this.authorization = authorization;
    this.visits = visits;
    this.outlines = outlines;
    this.work = work;
    this.times = times;
    this.caller = caller;
  }

  /** 403 where the act is not allowed there now, 409 before the first visit. */
  public OpenCourse open(SessionAct act, String session, String course) {
    var inCourse = authorization.require(act, session, course);
    var place = place(inCourse);
    var now = authorization.now();
    var found =
        work.find(place, now).orElseThrow(() -> ProblemException.notFound("session", session));
    visits.require(inCourse, found.visited());
    var reading = Reading.of(inCourse, found, now);
    if (reading.learns()) times.note(place, found.notedAt(), now);
    return new OpenCourse(place, reading, outlines.shown(place.session(), place.course()));
  }

  private OwnWork.Place place(CourseStanding inCourse) {
    return new OwnWork.Place(inCourse.standing().session(), inCourse.course(), caller.id());
  }
}
