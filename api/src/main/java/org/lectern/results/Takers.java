package org.lectern.results;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lectern.enrollment.TakenCourse;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/** Who takes which courses of a session now: who is enrolled, and not excluded from them. */
@ApplicationScoped
public class Takers {
  private record Asked(List<UUID> sessions, List<UUID> courses, List<UUID> users) {}

  private static final Statement<Asked, OwnWork.Place> TAKEN =
      Statement.of(
          Asked.class,
          OwnWork.Place.class,
          """
          select a.session_id as session, a.course_id as course, a.user_id as "user"
          from unnest(cast(:sessions as uuid[]), cast(:courses as uuid[]), cast(:users as uuid[]))
            as a(session_id, course_id, user_id)
          join enrollment e on e.session_id = a.session_id and e.user_id = a.user_id
          join session_course c on c.session_id = a.session_id and c.course_id = a.course_id
          where %s"""
              .formatted(TakenCourse.isTaken("a.session_id", "a.user_id", "a.course_id")));

  private final Database database;

  Takers(Database database) {
    this.database = database;
  }

  /** Those of them that are taken. */
  public Set<OwnWork.Place> among(Collection<OwnWork.Place> places) {
    var asked =
        new Asked(
            places.stream().map(OwnWork.Place::session).toList(),
            places.stream().map(OwnWork.Place::course).toList(),
            places.stream().map(OwnWork.Place::user).toList());
    return new HashSet<>(database.list(TAKEN, asked));
  }
}
