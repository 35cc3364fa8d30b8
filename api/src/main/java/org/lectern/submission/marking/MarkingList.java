package org.lectern.submission.marking;

import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.lectern.access.SessionAct;
import org.lectern.authorization.CourseStanding;
import org.lectern.authorization.MarkableSessions;
import org.lectern.authorization.SessionAuthorization;
import org.lectern.content.ItemSql;
import org.lectern.course.CourseSummary;
import org.lectern.course.Courses;
import org.lectern.enrollment.TakenCourse;
import org.lectern.identity.CurrentUser;
import org.lectern.identity.PersonSummary;
import org.lectern.paging.ListSql;
import org.lectern.paging.Page;
import org.lectern.paging.PageQuery;
import org.lectern.paging.Pager;
import org.lectern.paging.SortKeys;
import org.lectern.problem.ProblemException;
import org.lectern.query.Query;
import org.lectern.sql.Database;
import org.lectern.sql.Fragment;

/** The hand-ins that the caller may mark, the oldest first. */
@RequestScoped
class MarkingList {
  private static final String STATE =
      """
      case when b.marked_at is null then 'WAITING' when b.released_at is null then 'HELD_BACK'
        else 'RELEASED' end""";

  private record InCourses(UUID session, Collection<UUID> courses) {}

  private static final Fragment<InCourses> IN_COURSES =
      Fragment.of(InCourses.class, "b.session_id = :session and b.course_id = any(:courses)");

  private static final Fragment<UUID> OF_COURSE = Fragment.of(UUID.class, "b.course_id = :course");
  private static final Fragment<UUID> OF_ITEM = Fragment.of(UUID.class, "b.item_id = :item");
  private static final Fragment<Void> WAITS = Fragment.of(Void.class, "b.marked_at is null");
  private static final Fragment<Collection<MarkState>> IN_STATES =
      Fragment.ofMany(MarkState.class, "(" + STATE + ") = any(:states)");

  /** Nobody marks their own work. */
  private static final ListSql<UUID, MarkingRow> LIST =
      ListSql.of(
              UUID.class,
              MarkingRow.class,
              new SortKeys("submittedAt", "b.id", "uuid")
                  .with("submittedAt", "b.submitted_at", "timestamptz"),
              """
              select b.id as submission, s.id as session_id, s.title as session_title,
                c.id as course_id, c.code as course_code, c.title as course_title,
                i.id as item_id, %s as item_title, coalesce(%s, 0) as item_max_points, %s,
                b.number, b.submitted_at, b.late, %s as state,
                cast(b.points as float8) as points"""
                  .formatted(
                      ItemSql.titleInSession(),
                      ItemSql.maxPointsInSession(),
                      PersonSummary.columns("u", "learner_"),
                      STATE),
              """
              from submission b
                join session s on s.id = b.session_id
                join session_course k on k.session_id = b.session_id and k.course_id = b.course_id
                join course c on c.id = b.course_id
                join enrollment e on e.session_id = b.session_id and e.user_id = b.user_id
                join app_user u on u.id = b.user_id
                join item i on i.id = b.item_id
                left join item_in_session l on l.session_id = b.session_id and l.item_id = b.item_id
              where not b.replaced and b.user_id <> :marker and not (%s) and %s"""
                  .formatted(
                      ItemSql.HIDDEN_THERE,
                      TakenCourse.isTaken("b.session_id", "b.user_id", "b.course_id")))
          .searching("u.search")
          .narrowedBy(
              IN_COURSES, OF_COURSE, OF_ITEM, WAITS, IN_STATES, MarkableSessions.IS_MARKABLE);

  private final SessionAuthorization authorization;
  private final MarkableSessions markable;
  private final Courses courses;
  private final CurrentUser caller;
  private final Database database;

  MarkingList(
      SessionAuthorization authorization,
      MarkableSessions markable,
      Courses courses,
      CurrentUser caller,
      Database database) {
    this.authorization = authorization;
    this.markable = markable;
    this.courses = courses;
    this.caller = caller;
    this.database = database;
  }

  /** Of one session, in the courses in which the caller may mark. */
  Page<MarkingRow> page(String session, MarkingFilter filter, PageQuery query) {
    var standing = authorization.require(SessionAct.MARK_WORK, session);
    var theirs =
        standing.courses().stream()
            .map(course -> new CourseStanding(standing, course))
            .filter(there -> there.acts(authorization.now()).contains(SessionAct.MARK_WORK))
            .map(CourseStanding::course)
            .toList();
    return page(
        LIST.with(caller.id()).only(IN_COURSES, new InCourses(standing.session(), theirs)),
        filter,
        query);
  }

  /** Over all sessions. */
  Page<MarkingRow> page(MarkingFilter filter, PageQuery query) {
    return page(markable.narrow(LIST.with(caller.id()), authorization.now()), filter, query);
  }

  private Page<MarkingRow> page(Pager<MarkingRow> list, MarkingFilter filter, PageQuery query) {
    var states = filter.states();
    if (states.equals(List.of(MarkState.WAITING))) list.only(WAITS, null);
    else list.only(IN_STATES, states);
    return list.search(filter.q)
        .filter(OF_COURSE, course(filter.course))
        .filter(OF_ITEM, item(filter.item))
        .page(database, query, "submittedAt", authorization.now());
  }

  private UUID course(String name) {
    if (name == null) return null;
    CourseSummary found = courses.findByNames(List.of(name)).get(name);
    if (found == null) throw ProblemException.malformed("course", "unknown-course", name);
    return found.id();
  }

  private static UUID item(String text) {
    if (text == null) return null;
    return Query.id(text)
        .orElseThrow(() -> ProblemException.malformed("item", "unknown-item.filter", text));
  }
}
