package org.lectern.removal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.lectern.contract.RemovalCount;
import org.lectern.contract.Warning;
import org.lectern.history.ChangeKind;
import org.lectern.history.SessionChange;
import org.lectern.identity.User;

/** Where a person stands all over the platform, and what their leaving leaves behind. */
@ApplicationScoped
class UserTraces {
  /** In the words of the answer, each a count of rows. */
  private static final String COUNTS =
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
        union all select 9, 'personalTokens' from personal_token where user_id = :user) trace
      group by place, what order by place""";

  private static final String ALONE =
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
      group by place, code order by place""";

  private static final String LEAVING =
      """
      select session_id, 'UNENROLLED' as kind from enrollment where user_id = :user
      union all select session_id, 'SESSION_COACH_REMOVED' from session_coach where user_id = :user
      union all select session_id, 'COURSE_COACH_REMOVED' from session_course_coach
        where user_id = :user
      union all select session_id, 'MANAGER_REMOVED' from session_manager where user_id = :user
      order by 1, 2""";

  private final EntityManager database;

  UserTraces(EntityManager database) {
    this.database = database;
  }

  RemovalCount[] counts(UUID user) {
    return rows(COUNTS, user).stream()
        .map(row -> new RemovalCount(row.get("what", String.class), count(row)))
        .toArray(RemovalCount[]::new);
  }

  /** What would have nobody any more; all of it stays as it is. */
  List<Warning> leftWithout(UUID user) {
    return rows(ALONE, user).stream().map(UserTraces::warning).toList();
  }

  /** For each session's history; the name is written down, for the person will be gone. */
  List<SessionChange> ofLeaving(User user) {
    return rows(LEAVING, user.id()).stream()
        .map(
            row ->
                SessionChange.of(
                    row.get("session_id", UUID.class),
                    ChangeKind.valueOf(row.get("kind", String.class)),
                    user.username(),
                    null))
        .toList();
  }

  private static Warning warning(Tuple row) {
    var code = row.get("code", String.class);
    var role = code.replaceFirst("no-", "").replace('-', ' ');
    var more = count(row) > 1 ? " and %d more".formatted(count(row) - 1) : "";
    var detail = "“%s”%s would have no %s any more.".formatted(row.get("name"), more, role);
    return new Warning(code, detail, "");
  }

  private static long count(Tuple row) {
    return row.get("count", Number.class).longValue();
  }

  @SuppressWarnings("unchecked")
  private List<Tuple> rows(String sql, UUID user) {
    Query query = database.createNativeQuery(sql, Tuple.class).setParameter("user", user);
    return query.getResultList();
  }
}
