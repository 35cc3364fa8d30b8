package org.lectern.removal;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.UUID;
import org.lectern.authorization.SessionScope;
import org.lectern.identity.CurrentUser;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;
import org.lectern.warning.Warning;

/** The sessions affected by a removal, and how many of them the caller does not manage. */
@RequestScoped
class SessionsTouched {
  /** Their ids, in the order in which they are locked. */
  record Reached(List<UUID> ids, long ofOthers) {
    /** A warning if other people's sessions change too. */
    List<Warning> warnings() {
      if (ofOthers == 0) return List.of();
      return List.of(
          ofOthers == 1
              ? Warning.at("", "sessions-of-others.one")
              : Warning.at("", "sessions-of-others", ofOthers));
    }
  }

  private record Asked(UUID thing, UUID manager) {}

  private record Touched(UUID id, boolean own) {}

  private static final String IS_MANAGED = SessionScope.isManaged("s.id");

  /** Added to a statement, locks the sessions until the transaction ends. */
  private static final String HOLD = " for update of s";

  private static final String OF_CATEGORY =
      """
      select s.id, %s as own from session s where s.category_id = :thing order by s.id"""
          .formatted(IS_MANAGED);

  private static final String OF_COURSE =
      """
      select s.id, %s as own from session s
      where s.id in (select c.session_id from session_course c where c.course_id = :thing)
      order by s.id"""
          .formatted(IS_MANAGED);

  private static final Statement<Asked, Touched> BY_CATEGORY =
      Statement.of(Asked.class, Touched.class, OF_CATEGORY);

  private static final Statement<Asked, Touched> BY_CATEGORY_HELD =
      Statement.of(Asked.class, Touched.class, OF_CATEGORY + HOLD);

  private static final Statement<Asked, Touched> BY_COURSE =
      Statement.of(Asked.class, Touched.class, OF_COURSE);

  private static final Statement<Asked, Touched> BY_COURSE_HELD =
      Statement.of(Asked.class, Touched.class, OF_COURSE + HOLD);

  private static final Statement<Asked, Touched> BY_CLASS =
      Statement.of(
          Asked.class,
          Touched.class,
          """
          select s.id, %s as own from session s
          where s.id in (select l.session_id from class_link l where l.class_id = :thing)
          order by s.id"""
              .formatted(IS_MANAGED));

  private final Database database;
  private final CurrentUser caller;

  SessionsTouched(Database database, CurrentUser caller) {
    this.database = database;
    this.caller = caller;
  }

  Reached byCategory(UUID category, boolean hold) {
    return by(hold ? BY_CATEGORY_HELD : BY_CATEGORY, category);
  }

  Reached byCourse(UUID course, boolean hold) {
    return by(hold ? BY_COURSE_HELD : BY_COURSE, course);
  }

  Reached byClass(UUID group) {
    return by(BY_CLASS, group);
  }

  private Reached by(Statement<Asked, Touched> statement, UUID thing) {
    var touched = database.list(statement, new Asked(thing, caller.id()));
    var others = touched.stream().filter(session -> !session.own).count();
    return new Reached(touched.stream().map(Touched::id).toList(), others);
  }
}
