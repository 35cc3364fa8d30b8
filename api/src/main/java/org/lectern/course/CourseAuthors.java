package org.lectern.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.UUID;
import org.lectern.access.PlatformAct;
import org.lectern.identity.CurrentUser;
import org.lectern.patch.IfMatch;
import org.lectern.problem.ProblemException;

/** Who writes which course. */
@ApplicationScoped
public class CourseAuthors {
  private final EntityManager database;
  private final Courses courses;
  private final IfMatch ifMatch;

  CourseAuthors(EntityManager database, Courses courses, IfMatch ifMatch) {
    this.database = database;
    this.courses = courses;
    this.ifMatch = ifMatch;
  }

  /** A course that the caller may change, and has seen as it is. */
  public Course requireOwn(String idOrCode, CurrentUser caller) {
    var course = courses.require(idOrCode);
    if (!caller.may(PlatformAct.CHANGE_COURSE, isAuthor(course.id(), caller.id()))) throw notOwn();
    ifMatch.require(IfMatch.Of.COURSE, course.id());
    return course;
  }

  private static ProblemException notOwn() {
    return ProblemException.forbidden(
        "not-your-course", "Only the authors of a course, or an administrator, may change it.");
  }

  /** How many of these were not authors before. */
  public int add(UUID course, Collection<UUID> people) {
    return database
        .createNativeQuery(
            """
            insert into course_author (course_id, user_id)
            select :course, u.id from app_user u where u.id in (:people)
            on conflict do nothing""")
        .setParameter("course", course)
        .setParameter("people", people)
        .executeUpdate();
  }

  private boolean isAuthor(UUID course, UUID user) {
    return !database
        .createNativeQuery(
            "select 1 from course_author where course_id = :course and user_id = :user")
        .setParameter("course", course)
        .setParameter("user", user)
        .getResultList()
        .isEmpty();
  }
}
