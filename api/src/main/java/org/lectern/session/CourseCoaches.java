package org.lectern.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lectern.access.rights.PlatformRole;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/** The course coaches of sessions. */
@ApplicationScoped
public class CourseCoaches {
  private record Named(
      UUID session, List<UUID> courses, List<UUID> people, Collection<PlatformRole> roles) {}

  /** How many of the people may teach, and how many of them are new. */
  private record Added(long fit, int added) {}

  private static final Statement<Named, Added> ADD =
      Statement.of(
          Named.class,
          Added.class,
          """
          with fit as (
            select id from app_user
            where id = any(:people) and active and role = any(:roles) for share),
          added as (
            insert into session_course_coach (session_id, course_id, user_id)
            select :session, c.course_id, c.user_id
            from unnest(cast(:courses as uuid[]), cast(:people as uuid[])) as c (course_id, user_id)
            join fit on fit.id = c.user_id
            on conflict do nothing returning user_id)
          select (select count(*) from fit) as fit, (select count(*) from added)::int as added""");

  private record OfCourse(UUID session, UUID course) {}

  private static final Statement<OfCourse, UUID> ALL =
      Statement.of(
          OfCourse.class,
          UUID.class,
          """
          select user_id from session_course_coach
          where session_id = :session and course_id = :course order by user_id""");

  private record Place(UUID session, UUID course, UUID user) {}

  private static final Statement<Place, UUID> HAS =
      Statement.of(
          Place.class,
          UUID.class,
          """
          select user_id from session_course_coach
          where session_id = :session and course_id = :course and user_id = :user""");

  private static final Statement<Place, Void> REMOVE =
      Statement.change(
          Place.class,
          """
          delete from session_course_coach
          where session_id = :session and course_id = :course and user_id = :user""");

  private final Database database;

  CourseCoaches(Database database) {
    this.database = database;
  }

  /** How many of them were not there before. */
  public int add(UUID session, Collection<CourseCoach> coaches) {
    if (coaches.isEmpty()) return 0;
    var added =
        database.one(
            ADD,
            new Named(
                session,
                coaches.stream().map(CourseCoach::course).toList(),
                coaches.stream().map(CourseCoach::user).toList(),
                SessionPost.COACH.roles()));
    var people = coaches.stream().map(CourseCoach::user).collect(Collectors.toSet());
    SessionPeople.requireAll(added.fit, people);
    return added.added;
  }

  /** Who teaches that course there. */
  public List<UUID> all(UUID session, UUID course) {
    return database.list(ALL, new OfCourse(session, course));
  }

  public boolean has(UUID session, CourseCoach coach) {
    return database.first(HAS, place(session, coach)).isPresent();
  }

  /** Whether the user taught it. */
  public boolean remove(UUID session, CourseCoach coach) {
    return database.change(REMOVE, place(session, coach)) > 0;
  }

  private static Place place(UUID session, CourseCoach coach) {
    return new Place(session, coach.course(), coach.user());
  }
}
