package org.lectern.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
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
          insert into session_course (session_id, course_id, position)
          select :session, course_id, row_number() over (order by position)
          from session_course where session_id = :model""");

  private static final Statement<Copied, Void> COPY_LOCKS =
      Statement.change(
          Copied.class,
          """
          insert into session_course_lock (session_id, course_id)
          select :session, l.course_id from session_course_lock l
          join session_course c on c.session_id = l.session_id and c.course_id = l.course_id
          where l.session_id = :model""");

  private record Place(UUID session, UUID course) {}

  private static final Statement<Place, Void> LOCK =
      Statement.change(
          Place.class,
          """
          insert into session_course_lock (session_id, course_id) values (:session, :course)
          on conflict do nothing""");

  private static final Statement<Place, Void> UNLOCK =
      Statement.change(
          Place.class,
          "delete from session_course_lock where session_id = :session and course_id = :course");

  private record Ordered(UUID session, List<UUID> courses) {}

  private static final Statement<Ordered, Void> ORDER =
      Statement.change(
          Ordered.class,
          """
          update session_course c set position = o.place
          from unnest(cast(:courses as uuid[])) with ordinality as o (id, place)
          where c.session_id = :session and c.course_id = o.id and c.position <> o.place""");

  /** A course and its position. */
  private record Placed(UUID course, int position) {}

  private static final Statement<UUID, Placed> IN_ORDER =
      Statement.of(
          UUID.class,
          Placed.class,
          """
          select c.course_id as course, c.position from session_course c
          where c.session_id = :session order by c.position""");

  private static final Statement<Place, Void> REMOVE =
      Statement.change(
          Place.class,
          "delete from session_course where session_id = :session and course_id = :course");

  private final Database database;
  private final Event<WorkMayEnd> changes;

  SessionCourses(Database database, Event<WorkMayEnd> changes) {
    this.database = database;
    this.changes = changes;
  }

  /** Adds missing courses at the end and returns them. */
  public List<UUID> add(UUID session, List<UUID> courses) {
    var places = database.list(IN_ORDER, session);
    var there = places.stream().map(Placed::course).toList();
    var fresh = courses.stream().filter(course -> !there.contains(course)).toList();
    if (fresh.isEmpty()) return List.of();
    var last = places.isEmpty() ? 0 : places.get(places.size() - 1).position;
    database.change(ADD, new Added(session, fresh, last));
    return fresh;
  }

  /** Copies the courses of another session to a new one, in order. */
  public void copy(UUID model, UUID session) {
    database.change(COPY, new Copied(model, session));
  }

  /** Locks in a session what is locked in another one with the same courses. */
  public void copyLocks(UUID model, UUID session) {
    database.change(COPY_LOCKS, new Copied(model, session));
  }

  /** A lock stays when its course leaves the session. Whether that changes anything. */
  public boolean lock(UUID session, UUID course, boolean locked) {
    return database.change(locked ? LOCK : UNLOCK, new Place(session, course)) > 0;
  }

  /** Puts all courses of the session into this order; whether that changes anything. */
  public boolean order(UUID session, List<UUID> courses) {
    return database.change(ORDER, new Ordered(session, courses)) > 0;
  }

  /** Whether it was there. */
  public boolean remove(UUID session, UUID course) {
    var isRemoved = database.change(REMOVE, new Place(session, course)) > 0;
    if (isRemoved) changes.fire(new WorkMayEnd(List.of(session)));
    return isRemoved;
  }

  public List<UUID> inOrder(UUID session) {
    return database.list(IN_ORDER, session).stream().map(Placed::course).toList();
  }
}
