package org.lectern.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The courses of sessions, in their order. Whoever changes the order holds the session's row, so
 * that two who add at once get two positions.
 */
@ApplicationScoped
public class SessionCourses {
  private static final String ADD =
      """
      with added as (
        insert into session_course (session_id, course_id, position)
        select :session, c.id, :last + row_number() over (order by c.place)
        from unnest(cast(:courses as uuid[])) with ordinality as c (id, place)
        returning course_id)
      select count(*) from added""";

  private static final String COPY =
      """
      insert into session_course (session_id, course_id, position, locked)
      select :session, course_id, row_number() over (order by position), locked
      from session_course where session_id = :model""";

  private static final String LOCK =
      """
      update session_course set locked = :locked
      where session_id = :session and course_id = :course and locked <> :locked""";

  private static final String ORDER =
      """
      update session_course c set position = o.place
      from unnest(cast(:courses as uuid[])) with ordinality as o (id, place)
      where c.session_id = :session and c.course_id = o.id and c.position <> o.place""";

  private static final String IN_ORDER =
      """
      select c.course_id, c.position from session_course c
      where c.session_id = :session order by c.position""";

  private static final String REMOVE =
      "delete from session_course where session_id = :session and course_id = :course";

  private final EntityManager database;

  SessionCourses(EntityManager database) {
    this.database = database;
  }

  /** A course and its position. */
  private record Place(UUID course, int position) {}

  /** Adds, at the end, those that are not there yet, and says which. */
  public List<UUID> add(UUID session, List<UUID> courses) {
    var places = places(session);
    var there = places.stream().map(Place::course).toList();
    var fresh = courses.stream().filter(course -> !there.contains(course)).toList();
    if (fresh.isEmpty()) return List.of();
    var last = places.isEmpty() ? 0 : places.get(places.size() - 1).position();
    database
        .createNativeQuery(ADD)
        .setParameter("session", session)
        .setParameter("last", last)
        .setParameter("courses", fresh.toArray(UUID[]::new))
        .getSingleResult();
    return fresh;
  }

  /** Gives a new session the courses of another, in their order, locked where they were. */
  public void copy(UUID model, UUID session) {
    database
        .createNativeQuery(COPY)
        .setParameter("model", model)
        .setParameter("session", session)
        .executeUpdate();
  }

  /** Whether that changes anything. */
  public boolean lock(UUID session, UUID course, boolean locked) {
    return database
            .createNativeQuery(LOCK)
            .setParameter("session", session)
            .setParameter("course", course)
            .setParameter("locked", locked)
            .executeUpdate()
        > 0;
  }

  /** Puts all courses of the session into this order; whether that changes anything. */
  public boolean order(UUID session, List<UUID> courses) {
    return database
            .createNativeQuery(ORDER)
            .setParameter("session", session)
            .setParameter("courses", courses.toArray(UUID[]::new))
            .executeUpdate()
        > 0;
  }

  /** Whether it was there. */
  public boolean remove(UUID session, UUID course) {
    return database
            .createNativeQuery(REMOVE)
            .setParameter("session", session)
            .setParameter("course", course)
            .executeUpdate()
        > 0;
  }

  public List<UUID> inOrder(UUID session) {
    return places(session).stream().map(Place::course).toList();
  }

  @SuppressWarnings("unchecked")
  private List<Place> places(UUID session) {
    return ((Stream<Tuple>)
            database
                .createNativeQuery(IN_ORDER, Tuple.class)
                .setParameter("session", session)
                .getResultStream())
        .map(row -> new Place(row.get(0, UUID.class), row.get(1, Integer.class)))
        .toList();
  }
}
