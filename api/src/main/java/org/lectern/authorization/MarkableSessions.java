package org.lectern.authorization;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lectern.access.AccessRule;
import org.lectern.access.RolesHeld;
import org.lectern.access.SessionAct;
import org.lectern.access.dates.SessionDates;
import org.lectern.identity.CurrentUser;
import org.lectern.paging.Pager;
import org.lectern.sql.Database;
import org.lectern.sql.Fragment;
import org.lectern.sql.Statement;

/**
 * In which courses of which sessions the caller may mark now: {@link SessionAct#MARK_WORK} as the
 * restriction of a list. Of the sessions that they coach the rule decides, each by its dates.
 */
@RequestScoped
public class MarkableSessions {
  /**
   * Somebody, and where they may mark as a coach.
   *
   * @param manages whether the sessions count that they were made managers of
   * @param sessions and {@code courses}, at the same places
   */
  public record Marker(UUID marker, boolean manages, List<UUID> sessions, List<UUID> courses) {}

  /** Of {@code submission b} in its session and course. */
  public static final Fragment<Marker> IS_MARKABLE =
      Fragment.of(
          Marker.class,
          """
          :manages and %s
          or (b.session_id, b.course_id) in (
            select * from unnest(cast(:sessions as uuid[]), cast(:courses as uuid[])))"""
              .formatted(SessionScope.isManaged("b.session_id", ":marker")));

  /** A course of a session that somebody coaches. */
  private record Coached(
      UUID session, SessionDates dates, UUID course, boolean sessionCoach, boolean courseCoach) {
    boolean mayMark(Instant now) {
      var roles = RolesHeld.dated(sessionCoach, courseCoach, null);
      return SessionAct.MARK_WORK.mayInCourse(AccessRule.decide(dates, roles, now), false);
    }
  }

  private static final Statement<UUID, Coached> COACHED =
      Statement.of(
          UUID.class,
          Coached.class,
          """
          select s.id as session, %s, k.course_id as course, h.all_courses as session_coach,
            exists (select 1 from session_course_coach c where c.session_id = s.id
              and c.course_id = k.course_id and c.user_id = :user) as course_coach
          from (
            select session_id, bool_or(part = 1) as all_courses
            from (
              select session_id, 1 as part from session_coach where user_id = :user
              union all
              select session_id, 2 from session_course_coach where user_id = :user) held
            group by session_id) h
          join session s on s.id = h.session_id
          join session_course k on k.session_id = s.id"""
              .formatted(SessionStandings.DATES));

  private final CurrentUser caller;
  private final ManagedSessions managed;
  private final Database database;

  MarkableSessions(CurrentUser caller, ManagedSessions managed, Database database) {
    this.caller = caller;
    this.managed = managed;
    this.database = database;
  }

  /** A list of hand-ins without those that the caller may not mark. */
  public <R> Pager<R> narrow(Pager<R> list, Instant now) {
    var scope = managed.scope();
    if (scope instanceof SessionScope.All) return list;
    var sessions = new ArrayList<UUID>();
    var courses = new ArrayList<UUID>();
    for (var each : database.list(COACHED, caller.id())) {
      if (!each.mayMark(now)) continue;
      sessions.add(each.session);
      courses.add(each.course);
    }
    var manages = scope instanceof SessionScope.ManagedBy;
    return list.only(IS_MARKABLE, new Marker(caller.id(), manages, sessions, courses));
  }
}
