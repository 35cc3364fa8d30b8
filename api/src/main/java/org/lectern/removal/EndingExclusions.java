package org.lectern.removal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;
import org.lectern.warning.Warning;

/**
 * Nobody may be excluded from all courses of a session: when a learner's last course that is not
 * excluded is removed, their exclusions in the session end.
 */
@ApplicationScoped
class EndingExclusions {
  private static final String LEARNERS =
      """
      select distinct x.session_id, x.user_id from course_exclusion x
      join session_course leaving
        on leaving.session_id = x.session_id and leaving.course_id = :course
      where not exists (select 1 from course_exclusion e
          where e.session_id = x.session_id and e.user_id = x.user_id and e.course_id = :course)
        and not exists (select 1 from session_course other
          where other.session_id = x.session_id and other.course_id <> :course
            and not exists (select 1 from course_exclusion o
              where o.session_id = x.session_id and o.user_id = x.user_id
                and o.course_id = other.course_id))""";

  private static final Statement<UUID, Long> COUNT =
      Statement.of(UUID.class, Long.class, "select count(*) from (%s) ending".formatted(LEARNERS));

  private static final Statement<UUID, Void> END =
      Statement.change(
          UUID.class,
          """
          delete from course_exclusion gone using (%s) ending
          where gone.session_id = ending.session_id and gone.user_id = ending.user_id"""
              .formatted(LEARNERS));

  private final Database database;

  EndingExclusions(Database database) {
    this.database = database;
  }

  /** What removing the course would mean for them; call it before the removal. */
  Optional<Warning> warning(UUID course) {
    long learners = database.one(COUNT, course);
    if (learners == 0) return Optional.empty();
    return Optional.of(
        learners == 1
            ? Warning.at("", "exclusions-end.one")
            : Warning.at("", "exclusions-end.several", learners));
  }

  void end(UUID course) {
    database.change(END, course);
  }
}
