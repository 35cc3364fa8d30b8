package org.lectern.removal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.UUID;
import org.lectern.contract.RemovalCount;
import org.lectern.contract.RemovalResponse;
import org.lectern.course.Course;
import org.lectern.history.ChangeKind;
import org.lectern.history.History;
import org.lectern.history.SessionChange;
import org.lectern.identity.CurrentUser;

/**
 * Deletes a course: it leaves its sessions, whose other courses close up, and takes its coaches'
 * places with it. A learner for whom only excluded courses remain in a session gets those back.
 */
@RequestScoped
class CourseRemover {
  private static final String PLACES =
      "select count(*) from session_course_coach where course_id = :course";
  private static final String CLOSE_UP =
      """
      update session_course behind set position = behind.position - 1
      from session_course leaving
      where leaving.course_id = :course and behind.session_id = leaving.session_id
        and behind.position > leaving.position""";

  private final EntityManager database;
  private final RowLock lock;
  private final SessionsTouched touched;
  private final EndingExclusions exclusions;
  private final History history;
  private final CurrentUser caller;

  CourseRemover(
      EntityManager database,
      RowLock lock,
      SessionsTouched touched,
      EndingExclusions exclusions,
      History history,
      CurrentUser caller) {
    this.database = database;
    this.lock = lock;
    this.touched = touched;
    this.exclusions = exclusions;
    this.history = history;
    this.caller = caller;
  }

  RemovalResponse remove(Course course, boolean dryRun) {
    lock.take("course", "course", course.id());
    var sessions =
        touched.by(
            "s.id in (select c.session_id from session_course c where c.course_id = :thing)",
            course.id(),
            !dryRun);
    var coaches = ((Number) of(PLACES, course.id()).getSingleResult()).longValue();
    var warnings = new ArrayList<>(sessions.warnings());
    exclusions.warning(course.id()).ifPresent(warnings::add);
    if (!dryRun) {
      exclusions.end(course.id());
      of(CLOSE_UP, course.id()).executeUpdate();
      of("delete from course where id = :course", course.id()).executeUpdate();
      var left = sessions.ids().stream().map(session -> leaving(session, course)).toList();
      history.record(caller.id(), left);
    }
    return RemovalResponse.of(
        dryRun,
        warnings,
        new RemovalCount("sessions", sessions.ids().size()),
        new RemovalCount("coaches", coaches));
  }

  private Query of(String sql, UUID course) {
    return database.createNativeQuery(sql).setParameter("course", course);
  }

  private static SessionChange leaving(UUID session, Course course) {
    return SessionChange.of(
        session, ChangeKind.COURSE_REMOVED, course.code(), course.title(), null);
  }
}
