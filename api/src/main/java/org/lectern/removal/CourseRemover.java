package org.lectern.removal;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lectern.course.Course;
import org.lectern.history.ChangeKind;
import org.lectern.history.History;
import org.lectern.history.SessionChange;
import org.lectern.identity.CurrentUser;
import org.lectern.results.KeptWork;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/**
 * Deletes a course and removes it from its sessions, with its coaches; the positions of the other
 * courses close up. A learner for whom only excluded courses remain in a session gets those back.
 */
@RequestScoped
class CourseRemover {
  private record Counts(long coaches, long items, long results, long attempts, long submissions) {}

  private static final Statement<UUID, Counts> COUNTS =
      Statement.of(
          UUID.class,
          Counts.class,
          """
          select (select count(*) from session_course_coach where course_id = :course) as coaches,
            (select count(*) from item where course_id = :course) as items,
            (select count(*) from %s w where w.course_id = :course) as results,
            (select count(*) from attempt where course_id = :course) as attempts,
            (select count(*) from submission where course_id = :course) as submissions"""
              .formatted(KeptWork.ALL));

  private static final Statement<UUID, Void> CLOSE_UP =
      Statement.change(
          UUID.class,
          """
          update session_course behind set position = behind.position - 1
          from session_course leaving
          where leaving.course_id = :course and behind.session_id = leaving.session_id
            and behind.position > leaving.position""");

  private static final Statement<UUID, Void> DELETE =
      Statement.change(UUID.class, "delete from course where id = :course");

  private final Database database;
  private final RowLock lock;
  private final SessionsTouched touched;
  private final EndingExclusions exclusions;
  private final History history;
  private final CurrentUser caller;

  CourseRemover(
      Database database,
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
    lock.take(RowLock.Of.COURSE, course.id());
    var sessions = touched.byCourse(course.id(), !dryRun);
    var counts = database.one(COUNTS, course.id());
    var warnings = new ArrayList<>(sessions.warnings());
    exclusions.warning(course.id()).ifPresent(warnings::add);
    if (!dryRun) delete(course, sessions.ids());
    return RemovalResponse.of(
        dryRun,
        warnings,
        new RemovalCount("sessions", sessions.ids().size()),
        new RemovalCount("coaches", counts.coaches),
        new RemovalCount("items", counts.items),
        new RemovalCount("results", counts.results),
        new RemovalCount("attempts", counts.attempts),
        new RemovalCount("submissions", counts.submissions));
  }

  private void delete(Course course, List<UUID> sessions) {
    exclusions.end(course.id());
    database.change(CLOSE_UP, course.id());
    database.change(DELETE, course.id());
    history.record(
        caller.id(), sessions.stream().map(session -> leaving(session, course)).toList());
  }

  private static SessionChange leaving(UUID session, Course course) {
    return SessionChange.of(
        session, ChangeKind.COURSE_REMOVED, course.code(), course.title(), null);
  }
}
