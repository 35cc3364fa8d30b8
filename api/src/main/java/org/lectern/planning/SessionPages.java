package org.lectern.planning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.lectern.access.SessionAct;
import org.lectern.authorization.CourseStanding;
import org.lectern.authorization.SessionAuthorization;
import org.lectern.authorization.SessionStanding;
import org.lectern.course.CourseSummary;
import org.lectern.identity.PersonSummary;
import org.lectern.problem.ProblemException;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;
import org.lectern.warning.Warning;

/** Reads session pages, each in three statements besides the one for the caller's standing. */
@ApplicationScoped
public class SessionPages {
  private static final Statement<UUID, SessionPage.Own> SESSION =
      Statement.of(
          UUID.class,
          SessionPage.Own.class,
          """
          select s.title, s.external_id, s.description, s.time_zone, s.created_at, s.updated_at,
            s.version, c.id as category_id, c.name as category_name,
            (select count(*) from enrollment e where e.session_id = s.id)::int as learners,
            (select count(*) from class_link l where l.session_id = s.id)::int as classes,
            array(select g.name from class_link l join class_group g on g.id = l.class_id
              where l.session_id = s.id
                and not exists (select 1 from class_member m where m.class_id = g.id)
              order by g.name_order, g.id) as empty_classes
          from session s left join session_category c on c.id = s.category_id
          where s.id = :session""");

  private record Holder(Post post, UUID courseId, PersonSummary person) {}

  private static final Statement<UUID, Holder> PEOPLE =
      Statement.of(
          UUID.class,
          Holder.class,
          """
          select p.post, p.course_id, %s
          from (
            select 'COACH' as post, cast(null as uuid) as course_id, user_id
              from session_coach where session_id = :session
            union all
            select 'MANAGER', null, user_id from session_manager where session_id = :session
            union all
            select 'COURSE_COACH', course_id, user_id
              from session_course_coach where session_id = :session) p
          join app_user u on u.id = p.user_id
          order by u.last_name_order, u.first_name_order, u.id"""
              .formatted(PersonSummary.columns("u", "person_")));

  private record InOrder(CourseSummary course, int position, boolean locked) {}

  private static final Statement<UUID, InOrder> COURSES =
      Statement.of(
          UUID.class,
          InOrder.class,
          """
          select c.id as course_id, c.code as course_code, c.title as course_title, s.position,
            exists (select 1 from session_course_lock l
              where l.session_id = s.session_id and l.course_id = s.course_id) as locked
          from session_course s join course c on c.id = s.course_id
          where s.session_id = :session order by s.position""");

  private final Database database;
  private final SessionAuthorization authorization;

  SessionPages(Database database, SessionAuthorization authorization) {
    this.database = database;
    this.authorization = authorization;
  }

  public SessionResponse describe(UUID session, List<Warning> also) {
    return SessionResponse.of(
        read(authorization.require(SessionAct.READ_PAGE, session.toString())), also);
  }

  SessionResponse describe(String session) {
    return SessionResponse.of(
        read(authorization.require(SessionAct.READ_PAGE, session)), List.of());
  }

  private SessionPage read(SessionStanding standing) {
    var id = standing.session();
    var people = database.list(PEOPLE, id);
    var now = authorization.now();
    return new SessionPage(
        standing,
        now,
        session(id),
        in(people, Post.COACH, null),
        in(people, Post.MANAGER, null),
        database.list(COURSES, id).stream()
            .map(course -> course(course, people, standing, now))
            .toList());
  }

  private SessionPage.Own session(UUID id) {
    return database.first(SESSION, id).orElseThrow(() -> ProblemException.notFound("session", id));
  }

  private static SessionCourseResponse course(
      InOrder row, List<Holder> people, SessionStanding standing, Instant now) {
    return new SessionCourseResponse(
        row.course,
        row.position,
        row.locked,
        in(people, Post.COURSE_COACH, row.course.id()),
        new CourseStanding(standing, row.course.id()).acts(now));
  }

  private static List<PersonSummary> in(List<Holder> people, Post post, UUID course) {
    return people.stream()
        .filter(holder -> holder.post == post && Objects.equals(course, holder.courseId))
        .map(Holder::person)
        .toList();
  }
}
