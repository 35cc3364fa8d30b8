package org.lectern.results;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.lectern.enrollment.TakenCourse;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/** The work of learners, gathered in one statement for any number of places. */
@ApplicationScoped
public class LearnerWorks {
  private record Places(List<UUID> sessions, List<UUID> courses, List<UUID> users, Instant now) {
    static Places of(Collection<OwnWork.Place> places, Instant now) {
      return new Places(
          places.stream().map(OwnWork.Place::session).toList(),
          places.stream().map(OwnWork.Place::course).toList(),
          places.stream().map(OwnWork.Place::user).toList(),
          now);
    }
  }

  private static final Statement<Places, GatheredWork.Row> IN_PLACES =
      Statement.of(
          Places.class,
          GatheredWork.Row.class,
          WorkSql.gathering(
              """
              select session_id, course_id, user_id
              from unnest(cast(:sessions as uuid[]), cast(:courses as uuid[]),
                cast(:users as uuid[])) as p(session_id, course_id, user_id)"""));

  /**
   * Whoever is enrolled in a session, in each of these courses of it that they take.
   *
   * @param ofClass only who is enrolled through that class; null is all
   */
  public record Learners(UUID session, Collection<UUID> courses, UUID ofClass, Instant now) {}

  private static final String TAKES =
      TakenCourse.isTaken("e.session_id", "e.user_id", "c.course_id");

  private static final Statement<Learners, GatheredWork.Row> OF_LEARNERS =
      Statement.of(
          Learners.class,
          GatheredWork.Row.class,
          WorkSql.gatheringMost(
              """
              select e.session_id, c.course_id, e.user_id
              from enrollment e join session_course c on c.session_id = e.session_id
              where e.session_id = :session and c.course_id = any(:courses) and %s
                and (cast(:ofClass as uuid) is null or exists (select 1 from enrollment_source s
                  where s.session_id = e.session_id and s.user_id = e.user_id
                    and s.class_id = cast(:ofClass as uuid)))"""
                  .formatted(TAKES)));

  private record InSessions(UUID course, Collection<UUID> sessions, Instant now) {}

  private static final Statement<InSessions, GatheredWork.Row> IN_SESSIONS =
      Statement.of(
          InSessions.class,
          GatheredWork.Row.class,
          WorkSql.gatheringMost(
              """
              select e.session_id, c.course_id, e.user_id
              from enrollment e join session_course c on c.session_id = e.session_id
              where e.session_id = any(:sessions) and c.course_id = :course and %s"""
                  .formatted(TAKES)));

  private record OwnPlaces(List<UUID> sessions, List<UUID> courses, UUID user, Instant now) {}

  private static final Statement<OwnPlaces, OwnCourse> OWN =
      Statement.of(OwnPlaces.class, OwnCourse.class, WorkSql.OWN);

  private final Database database;

  LearnerWorks(Database database) {
    this.database = database;
  }

  public GatheredWork in(Collection<OwnWork.Place> places, Instant now) {
    if (places.isEmpty()) return new GatheredWork(List.of());
    return new GatheredWork(database.list(IN_PLACES, Places.of(places, now)));
  }

  public GatheredWork of(Learners learners) {
    return new GatheredWork(database.list(OF_LEARNERS, learners));
  }

  /** Of all who take that course, in each of these sessions. */
  public GatheredWork of(UUID course, Collection<UUID> sessions, Instant now) {
    return new GatheredWork(database.list(IN_SESSIONS, new InSessions(course, sessions, now)));
  }

  /** What one person has in each of these places of theirs, with what is due next. */
  public Map<OwnWork.Place, OwnCourse> own(
      UUID user, Collection<OwnWork.Place> places, Instant now) {
    if (places.isEmpty()) return Map.of();
    var those = Places.of(places, now);
    return database.list(OWN, new OwnPlaces(those.sessions, those.courses, user, now)).stream()
        .collect(
            toMap(
                one -> new OwnWork.Place(one.session(), one.course(), user), Function.identity()));
  }
}
