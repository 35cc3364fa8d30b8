package org.lectern.planning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.lectern.access.SessionAct;
import org.lectern.authorization.SessionAuthorization;
import org.lectern.authorization.SessionStanding;
import org.lectern.contract.Warning;
import org.lectern.course.CourseSummary;
import org.lectern.identity.PersonSummary;
import org.lectern.problem.ProblemException;

/** Reads sessions' pages, each in three statements beside the caller's standing. */
@ApplicationScoped
class SessionPages {
  private static final String SESSION =
      """
      select s.title, s.external_id, s.description, s.time_zone, s.created_at, s.updated_at,
        s.version, c.id as category_id, c.name as category_name,
        (select count(*) from enrollment e where e.session_id = s.id) as learners,
        (select count(*) from class_link l where l.session_id = s.id) as classes,
        array(select g.name from class_link l join class_group g on g.id = l.class_id
          where l.session_id = s.id
            and not exists (select 1 from class_member m where m.class_id = g.id)
          order by g.name_order, g.id) as empty_classes
      from session s left join session_category c on c.id = s.category_id
      where s.id = :session""";

  private static final String PEOPLE =
      """
      select p.post, p.course_id, u.id, u.username, u.first_name, u.last_name, u.active
      from (
        select 'COACH' as post, cast(null as uuid) as course_id, user_id
          from session_coach where session_id = :session
        union all
        select 'MANAGER', null, user_id from session_manager where session_id = :session
        union all
        select 'COURSE_COACH', course_id, user_id
          from session_course_coach where session_id = :session) p
      join app_user u on u.id = p.user_id
      order by u.last_name_order, u.first_name_order, u.id""";

  private static final String COURSES =
      """
      select c.id, c.code, c.title, s.position, s.locked
      from session_course s join course c on c.id = s.course_id
      where s.session_id = :session order by s.position""";

  private final EntityManager database;
  private final SessionAuthorization authorization;

  SessionPages(EntityManager database, SessionAuthorization authorization) {
    this.database = database;
    this.authorization = authorization;
  }

  SessionResponse describe(UUID session, List<Warning> also) {
    return SessionResponse.of(
        read(authorization.require(SessionAct.READ_PAGE, session.toString())), also);
  }

  SessionResponse describe(String session) {
    return SessionResponse.of(
        read(authorization.require(SessionAct.READ_PAGE, session)), List.of());
  }

  private SessionPage read(SessionStanding standing) {
    var people = rows(PEOPLE, standing.session());
    return new SessionPage(
        standing,
        authorization.now(),
        session(standing.session()),
        in(people, "COACH", null),
        in(people, "MANAGER", null),
        rows(COURSES, standing.session()).stream().map(row -> course(row, people)).toList());
  }

  private Tuple session(UUID id) {
    return rows(SESSION, id).stream()
        .findFirst()
        .orElseThrow(() -> ProblemException.notFound("session", id));
  }

  private static SessionCourseResponse course(Tuple row, List<Tuple> people) {
    var id = row.get("id", UUID.class);
    return new SessionCourseResponse(
        new CourseSummary(id, row.get("code", String.class), row.get("title", String.class)),
        row.get("position", Integer.class),
        row.get("locked", Boolean.class),
        in(people, "COURSE_COACH", id));
  }

  private static List<PersonSummary> in(List<Tuple> people, String post, UUID course) {
    return people.stream()
        .filter(row -> post.equals(row.get("post", String.class)))
        .filter(row -> Objects.equals(course, row.get("course_id", UUID.class)))
        .map(PersonSummary::of)
        .toList();
  }

  @SuppressWarnings("unchecked")
  private List<Tuple> rows(String sql, UUID session) {
    return database
        .createNativeQuery(sql, Tuple.class)
        .setParameter("session", session)
        .getResultList();
  }
}
