package org.lectern.removal.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.lectern.removal.RemovalCount;
import org.lectern.removal.RemovalResponse;
import org.lectern.results.KeptWork;
import org.lectern.session.Sessions;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/** Deletes sessions; foreign keys delete everything that belongs to them. */
@ApplicationScoped
public class SessionRemover {
  private record Counts(
      long enrollments,
      long courses,
      long coaches,
      long courseCoaches,
      long managers,
      long classes,
      long extensions,
      long items,
      long adaptations,
      long results,
      long attempts,
      long submissions) {}

  private static final Statement<UUID, Counts> COUNTS =
      Statement.of(
          UUID.class,
          Counts.class,
          """
          select (select count(*) from enrollment where session_id = :session) as enrollments,
            (select count(*) from session_course where session_id = :session) as courses,
            (select count(*) from session_coach where session_id = :session) as coaches,
            (select count(*) from session_course_coach
              where session_id = :session) as course_coaches,
            (select count(*) from session_manager where session_id = :session) as managers,
            (select count(*) from class_link where session_id = :session) as classes,
            (select count(*) from access_extension where session_id = :session) as extensions,
            (select count(*) from item where session_id = :session) as items,
            (select count(*) from item_in_session
              where session_id = :session and title is not null) as adaptations,
            (select count(*) from %s w where w.session_id = :session) as results,
            (select count(*) from attempt where session_id = :session) as attempts,
            (select count(*) from submission where session_id = :session) as submissions"""
              .formatted(KeptWork.ALL));

  private final Database database;
  private final Sessions sessions;

  SessionRemover(Database database, Sessions sessions) {
    this.database = database;
    this.sessions = sessions;
  }

  RemovalResponse delete(UUID session, boolean dryRun) {
    sessions.requireForChange(session);
    var goes = counts(session);
    if (!dryRun) sessions.delete("id", session);
    return new RemovalResponse(dryRun, goes, List.of());
  }

  private List<RemovalCount> counts(UUID session) {
    var counts = database.one(COUNTS, session);
    return List.of(
        new RemovalCount("enrollments", counts.enrollments),
        new RemovalCount("courses", counts.courses),
        new RemovalCount("coaches", counts.coaches),
        new RemovalCount("courseCoaches", counts.courseCoaches),
        new RemovalCount("managers", counts.managers),
        new RemovalCount("classes", counts.classes),
        new RemovalCount("extensions", counts.extensions),
        new RemovalCount("items", counts.items),
        new RemovalCount("adaptations", counts.adaptations),
        new RemovalCount("results", counts.results),
        new RemovalCount("attempts", counts.attempts),
        new RemovalCount("submissions", counts.submissions));
  }
}
