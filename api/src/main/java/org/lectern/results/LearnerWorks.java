package org.lectern.results;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/** The work of learners, gathered in one statement for any number of places. */
@ApplicationScoped
public class LearnerWorks {
  private record Places(List<UUID> sessions, List<UUID> courses, List<UUID> users) {
    static Places of(Collection<OwnWork.Place> places) {
      return new Places(
          places.stream().map(OwnWork.Place::session).toList(),
          places.stream().map(OwnWork.Place::course).toList(),
          places.stream().map(OwnWork.Place::user).toList());
    }
  }

  private static final String THOSE =
      """
      select session_id, course_id, user_id
      from unnest(cast(:sessions as uuid[]), cast(:courses as uuid[]), cast(:users as uuid[]))
        as p(session_id, course_id, user_id)""";

  private static final Statement<Places, GatheredWork.Row> IN_PLACES =
      Statement.of(Places.class, GatheredWork.Row.class, WorkSql.gathering(THOSE));

  private static final Statement<Places, GatheredWork.Row> IN_PLACES_WITH_OPEN_ITEMS =
      Statement.of(Places.class, GatheredWork.Row.class, WorkSql.withOpenItems(THOSE));

  /**
   * Whoever is enrolled in a session, in each of these courses of it that they take.
   *
   * @param ofClass only who is enrolled through that class; null is all
   */
  public record Learners(UUID session, Collection<UUID> courses, UUID ofClass) {}

  private static final String TAKES =
      """
      not exists (select 1 from course_exclusion x where x.session_id = e.session_id
        and x.user_id = e.user_id and x.course_id = c.course_id)""";

  private static final String LEARNERS =
      """
      select e.session_id, c.course_id, e.user_id
      from enrollment e join session_course c on c.session_id = e.session_id
      where e.session_id = :session and c.course_id = any(:courses) and %s
        and (cast(:ofClass as uuid) is null or exists (select 1 from enrollment_source s
          where s.session_id = e.session_id and s.user_id = e.user_id
            and s.class_id = cast(:ofClass as uuid)))"""
          .formatted(TAKES);

  private static final Statement<Learners, GatheredWork.Row> OF_LEARNERS =
      Statement.of(Learners.class, GatheredWork.Row.class, WorkSql.gathering(LEARNERS));

  private static final Statement<Learners, GatheredWork.Row> OF_LEARNERS_WITH_ITEMS =
      Statement.of(Learners.class, GatheredWork.Row.class, WorkSql.withItems(LEARNERS));

  private record InSessions(UUID course, Collection<UUID> sessions) {}

  private static final Statement<InSessions, GatheredWork.Row> IN_SESSIONS =
      Statement.of(
          InSessions.class,
          GatheredWork.Row.class,
          WorkSql.gathering(
              """
              select e.session_id, c.course_id, e.user_id
              from enrollment e join session_course c on c.session_id = e.session_id
              where e.session_id = any(:sessions) and c.course_id = :course and %s"""
                  .formatted(TAKES)));

  private final Database database;

  LearnerWorks(Database database) {
    this.database = database;
  }

  public GatheredWork in(Collection<OwnWork.Place> places) {
    return of(IN_PLACES, places);
  }

  /** The same, with the required items that are due and not done. */
  public GatheredWork withOpenItems(Collection<OwnWork.Place> places) {
    return of(IN_PLACES_WITH_OPEN_ITEMS, places);
  }

  private GatheredWork of(
      Statement<Places, GatheredWork.Row> statement, Collection<OwnWork.Place> places) {
    if (places.isEmpty()) return new GatheredWork(List.of());
    return new GatheredWork(database.list(statement, Places.of(places)));
  }

  public GatheredWork of(Learners learners) {
    return new GatheredWork(database.list(OF_LEARNERS, learners));
  }

  /** The same, with how many have done each item. */
  public GatheredWork withItems(Learners learners) {
    return new GatheredWork(database.list(OF_LEARNERS_WITH_ITEMS, learners));
  }

  /** Of all who take that course, in each of these sessions. */
  public GatheredWork of(UUID course, Collection<UUID> sessions) {
    return new GatheredWork(database.list(IN_SESSIONS, new InSessions(course, sessions)));
  }
}
