package org.lectern.listing;

import java.time.Instant;
import java.util.UUID;
import org.lectern.access.AccessDecision;
import org.lectern.access.AccessRule;
import org.lectern.access.LearnerDates;
import org.lectern.access.RolesHeld;
import org.lectern.access.dates.SessionDates;
import org.lectern.authorization.SessionStandings;

/**
 * A session in which somebody learns or coaches: its dates, and what they are in it. Each of their
 * sessions is looked up by its key: since some coaches have hundreds, the planner expects many of
 * everybody, and would read all sessions for the ten of a learner.
 */
record HeldSession(
    UUID id,
    MySession.About about,
    SessionDates dates,
    boolean learner,
    boolean sessionCoach,
    boolean courseCoach,
    LearnerDates ownDates) {
  static final String SELECT =
      """
      select s.id, %s, %s, held.learner, held.session_coach, held.course_coach,
        f.entered_at as own_dates_first_entry, x.access_until as own_dates_access_until
      from (
        select session_id, bool_or(part = 1) as learner, bool_or(part = 2) as session_coach,
          bool_or(part = 3) as course_coach
        from (
          select session_id, 1 as part from enrollment where user_id = :user
          union all select session_id, 2 from session_coach where user_id = :user
          union all select session_id, 3 from session_course_coach where user_id = :user) each_part
        group by session_id) held
      cross join lateral (select * from session where id = held.session_id limit 1) s
      left join lateral (select * from session_category where id = s.category_id limit 1) k on true
      left join first_entry f on f.session_id = s.id and f.user_id = :user
      left join access_extension x on x.session_id = s.id and x.user_id = :user"""
          .formatted(MySession.About.COLUMNS, SessionStandings.DATES);

  /** What the roles of a learner and a coach give in it: no other has it in a list of theirs. */
  AccessDecision decide(Instant now) {
    return AccessRule.decide(dates, RolesHeld.dated(sessionCoach, courseCoach, placeHeld()), now);
  }

  /** Null where they do not learn there, though they may have before. */
  LearnerDates placeHeld() {
    return learner ? ownDates : null;
  }
}
