package org.lectern.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/**
 * The courses of sessions, in order. Changing the order locks the session's row, so that two
 * courses added at once get different positions.
 */
@ApplicationScoped
public class SessionCourses {
  private record Added(UUID session, List<UUID> courses, int last) {}

  private static final Statement<Added, Void> ADD =
      Statement.change(
          Added.class,
          """
          insert into session_course (session_id, course_id, position)
          select :session, c.id, :last + row_number() over (order by c.place)
          from unnest(cast(:courses as uuid[])) with ordinality as c (id, place)""");

  private record Copied(UUID model, UUID session) {}

  private static final Statement<Copied, Void> COPY =
      Statement.change(
          Copied.class,
          """
          insert into session_course (session_id, course_id, position, locked)
          select :session, course_id, row_number() over (order by position), locked
          from session_course where session_id = :model""");

  private record Locked(UUID session, UUID course, boolean locked) {}

  private static final Statement<Locked, Void> LOCK =
      Statement.change(
          Locked.class,
          """
          update session_course set locked = :locked
          where session_id = :session and course_id = :course and locked <> :locked""");

  private record Ordered(UUID session, List<UUID> courses) {}

  private static final Statement<Ordered, Void> ORDER =
      Statement.change(
          Ordered.class,
          """
          update session_course c set position = o.place
          from unnest(cast(:courses as uuid[])) with ordinality as o (id, place)
          where c.session_id = :session and c.course_id = o.id and c.position <> o.place""");

  /** A course and its position. */
  private record Place(UUID course, int position) {}

  private static final Statement<UUID, Place> IN_ORDER =
      Statement.of(
          UUID.class,
          Place.class,
          """
          select c.course_id as course, c.position from session_course c
          where c.session_id = :session order by c.position""");

  private record Removed(UUID session, UUID course) {}

  private static final Statement<Removed, Void> REMOVE =
      Statement.change(
          Removed.class,
          "delete from session_course where session_id = :session and course_id = :course");

  private final Database database;

  SessionCourses(Database database) {
    this.database = database;
  }

  /** Adds missing courses at the end and returns them. */
  public List<UUID> add(UUID session, List<UUID> courses) {
    var places = database.list(IN_ORDER, session);
    var there = places.stream().map(Place::course).toList();
    var fresh = courses.stream().filter(course -> !there.contains(course)).toList();
    if (fresh.isEmpty()) return List.of();
    var last = places.isEmpty() ? 0 : places.get(places.size() - 1).position;
    database.change(ADD, new Added(session, fresh, last));
    return fresh;
  }

  /** Copies the courses of another session to a new one, in order, with their locks. */
  public void copy(UUID model, UUID session) {
    database.change(COPY, new Copied(model, session));
  }

  /** Whether that changes anything. */
  public boolean lock(UUID session, UUID course, boolean locked) {
    return database.change(LOCK, new Locked(session, course, locked)) > 0;
  }

  /** Puts all courses of the session into this order; whether that changes anything. */
  public boolean order(UUID session, List<UUID> courses) {
    return database.change(ORDER, new Ordered(session, courses)) > 0;
  }

  /** Whether it was there. */
  public boolean remove(UUID session, UUID course) {
    return database.change(REMOVE, new Removed(session, course)) > 0;
  }

  public List<UUID> inOrder(UUID session) {
    return database.list(IN_ORDER, session).stream().map(Place::course).toList();
  }
}
