package org.lectern.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who teaches which course of which session. */
@ApplicationScoped
public class CourseCoaches {
  private static final String ADD =
      """
      with fit as (
        select id from app_user
        where id = any(cast(:people as uuid[])) and active and role in (:roles) for share),
      added as (
        insert into session_course_coach (session_id, course_id, user_id)
        select :session, c.course_id, c.user_id
        from unnest(cast(:courses as uuid[]), cast(:people as uuid[])) as c (course_id, user_id)
        join fit on fit.id = c.user_id
        on conflict do nothing returning user_id)
      select (select count(*) from fit), (select count(*) from added)""";

  private static final String HAS =
      """
      select 1 from session_course_coach
      where session_id = :session and course_id = :course and user_id = :user""";

  private static final String ALL =
      """
      select user_id from session_course_coach
      where session_id = :session and course_id = :course order by user_id""";

  private static final String REMOVE =
      """
      delete from session_course_coach
      where session_id = :session and course_id = :course and user_id = :user""";

  private final EntityManager database;

  CourseCoaches(EntityManager database) {
    this.database = database;
  }

  /** How many of them were not there before. */
  public int add(UUID session, Collection<CourseCoach> coaches) {
    if (coaches.isEmpty()) return 0;
    var row =
        (Object[])
            database
                .createNativeQuery(ADD)
                .setParameter("session", session)
                .setParameter("roles", SessionPost.COACH.roles())
                .setParameter("courses", ids(coaches, CourseCoach::course))
                .setParameter("people", ids(coaches, CourseCoach::user))
                .getSingleResult();
    var people = coaches.stream().map(CourseCoach::user).collect(Collectors.toSet());
    SessionPeople.requireAll((Number) row[0], people);
    return ((Number) row[1]).intValue();
  }

  /** Who teaches that course there. */
  @SuppressWarnings("unchecked")
  public List<UUID> all(UUID session, UUID course) {
    return database
        .createNativeQuery(ALL, UUID.class)
        .setParameter("session", session)
        .setParameter("course", course)
        .getResultList();
  }

  public boolean has(UUID session, CourseCoach coach) {
    return !database
        .createNativeQuery(HAS)
        .setParameter("session", session)
        .setParameter("course", coach.course())
        .setParameter("user", coach.user())
        .getResultList()
        .isEmpty();
  }

  /** Whether the user taught it. */
  public boolean remove(UUID session, CourseCoach coach) {
    return database
            .createNativeQuery(REMOVE)
            .setParameter("session", session)
            .setParameter("course", coach.course())
            .setParameter("user", coach.user())
            .executeUpdate()
        > 0;
  }

  private static UUID[] ids(Collection<CourseCoach> coaches, Function<CourseCoach, UUID> part) {
    return coaches.stream().map(part).toArray(UUID[]::new);
  }
}
