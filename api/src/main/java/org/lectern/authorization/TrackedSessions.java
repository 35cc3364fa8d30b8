package org.lectern.authorization;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.lectern.identity.CurrentUser;
import org.lectern.paging.Pager;
import org.lectern.sql.Fragment;

/**
 * In which sessions of a course the caller may follow its learners: {@link
 * org.lectern.access.SessionAct#TRACK_LEARNERS} as the restriction of a list.
 */
@RequestScoped
public class TrackedSessions {
  /** Somebody, and whether the sessions count that they were made managers of. */
  public record Tracker(UUID tracker, boolean manages) {}

  /** Of {@code session s} with the course {@code k.course_id}. */
  public static final Fragment<Tracker> IS_TRACKED =
      Fragment.of(
          Tracker.class,
          """
          :manages and %s
          or exists (select 1 from session_coach c
            where c.session_id = s.id and c.user_id = :tracker)
          or exists (select 1 from session_course_coach c
            where c.session_id = s.id and c.course_id = k.course_id and c.user_id = :tracker)"""
              .formatted(SessionScope.isManaged("s.id", ":tracker")));

  private final CurrentUser caller;
  private final ManagedSessions managed;

  TrackedSessions(CurrentUser caller, ManagedSessions managed) {
    this.caller = caller;
    this.managed = managed;
  }

  /** A list of sessions without those whose learners the caller may not follow. */
  public <R> Pager<R> narrow(Pager<R> list) {
    var scope = managed.scope();
    if (scope instanceof SessionScope.All) return list;
    var manages = scope instanceof SessionScope.ManagedBy;
    return list.only(IS_TRACKED, new Tracker(caller.id(), manages));
  }
}
