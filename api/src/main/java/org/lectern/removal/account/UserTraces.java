package org.lectern.removal.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.lectern.history.ChangeKind;
import org.lectern.history.SessionChange;
import org.lectern.identity.User;
import org.lectern.removal.RemovalCount;
import org.lectern.results.KeptWork;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;
import org.lectern.warning.Warning;

/** Where a person is used across the platform, and what deleting them leaves behind. */
@ApplicationScoped
class UserTraces {
  /** Counts of rows, named as in the answer. */
  private static final Statement<UUID, RemovalCount> COUNTS =
      Statement.of(
          UUID.class,
          RemovalCount.class,
          """
          select what, count(*) as count from (
            select 1 as place, 'enrollments' as what from enrollment where user_id = :user
            union all select 2, 'sessionCoaches' from session_coach where user_id = :user
            union all select 3, 'courseCoaches' from session_course_coach where user_id = :user
            union all select 4, 'managers' from session_manager where user_id = :user
            union all select 5, 'classMembers' from class_member where user_id = :user
            union all select 6, 'classOwners' from class_owner where user_id = :user
            union all select 7, 'authors' from course_author where user_id = :user
            union all select 8, 'imports' from import where created_by = :user
            union all select 9, 'personalTokens' from personal_token where user_id = :user
            union all select 10, 'results' from %s w where w.user_id = :user
            union all select 11, 'attempts' from attempt where user_id = :user
            union all select 12, 'submissions' from submission where user_id = :user) trace
          group by place, what order by place"""
              .formatted(KeptWork.ALL));

  /** Things of a kind that would be left with nobody: how many, and the first of them. */
  private record Alone(String code, long count, String name) {}

  private static final Statement<UUID, Alone> ALONE =
      Statement.of(
          UUID.class,
          Alone.class,
          """
          select code, count(*) as count, min(name) as name from (
            select 1 as place, 'no-session-coach' as code, s.title as name
            from session_coach c join session s on s.id = c.session_id where c.user_id = :user
              and not exists (select 1 from session_coach o
                where o.session_id = c.session_id and o.user_id <> c.user_id)
            union all select 2, 'no-manager', s.title
            from session_manager m join session s on s.id = m.session_id where m.user_id = :user
              and not exists (select 1 from session_manager o
                where o.session_id = m.session_id and o.user_id <> m.user_id)
            union all select 3, 'no-owner', g.name
            from class_owner w join class_group g on g.id = w.class_id where w.user_id = :user
              and not exists (select 1 from class_owner o
                where o.class_id = w.class_id and o.user_id <> w.user_id)
            union all select 4, 'no-author', k.title
            from course_author a join course k on k.id = a.course_id where a.user_id = :user
              and not exists (select 1 from course_author o
                where o.course_id = a.course_id and o.user_id <> a.user_id)) alone
          group by place, code order by place""");

  private record Place(UUID session, ChangeKind kind) {}

  private static final Statement<UUID, Place> PLACES =
      Statement.of(
          UUID.class,
          Place.class,
          """
          select session_id as session, 'UNENROLLED' as kind from enrollment
            where user_id = :user
          union all select session_id, 'SESSION_COACH_REMOVED' from session_coach
            where user_id = :user
          union all select session_id, 'COURSE_COACH_REMOVED' from session_course_coach
            where user_id = :user
          union all select session_id, 'MANAGER_REMOVED' from session_manager
            where user_id = :user
          order by 1, 2""");

  private final Database database;

  UserTraces(Database database) {
    this.database = database;
  }

  RemovalCount[] counts(UUID user) {
    return database.list(COUNTS, user).toArray(RemovalCount[]::new);
  }

  /** What would be left with nobody; it is kept as it is. */
  List<Warning> leftWithout(UUID user) {
    return database.list(ALONE, user).stream().map(UserTraces::warning).toList();
  }

  /** For each session's history, by name, since the account will be deleted. */
  List<SessionChange> ofLeaving(User user) {
    return database.list(PLACES, user.id()).stream()
        .map(place -> SessionChange.of(place.session, place.kind, user.username(), null))
        .toList();
  }

  private static Warning warning(Alone alone) {
    return alone.count == 1
        ? Warning.at("", alone.code + ".left", alone.name)
        : Warning.at("", alone.code + ".left-more", alone.name, alone.count - 1);
  }
}
