package org.lectern.removal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.lectern.contract.RemovalCount;
import org.lectern.contract.RemovalResponse;
import org.lectern.session.Sessions;

/** Deletes sessions; all that hangs on one goes with it, by the tables' own references. */
@ApplicationScoped
public class SessionRemoval {
  private static final String COUNTS =
      """
      select (select count(*) from enrollment where session_id = :session) as enrollments,
        (select count(*) from session_course where session_id = :session) as courses,
        (select count(*) from session_coach where session_id = :session) as coaches,
        (select count(*) from session_course_coach where session_id = :session) as course_coaches,
        (select count(*) from session_manager where session_id = :session) as managers,
        (select count(*) from class_link where session_id = :session) as class_links,
        (select count(*) from access_extension where session_id = :session) as extensions""";

  private final EntityManager database;
  private final Sessions sessions;

  SessionRemoval(EntityManager database, Sessions sessions) {
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
    var row =
        (Tuple)
            database
                .createNativeQuery(COUNTS, Tuple.class)
                .setParameter("session", session)
                .getSingleResult();
    return List.of(
        count(row, "enrollments", "enrollments"),
        count(row, "courses", "courses"),
        count(row, "coaches", "coaches"),
        count(row, "course_coaches", "courseCoaches"),
        count(row, "managers", "managers"),
        count(row, "class_links", "classes"),
        count(row, "extensions", "extensions"));
  }

  private static RemovalCount count(Tuple row, String column, String what) {
    return new RemovalCount(what, row.get(column, Number.class).longValue());
  }
}
