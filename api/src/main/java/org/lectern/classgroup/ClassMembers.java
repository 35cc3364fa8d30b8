package org.lectern.classgroup;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.lectern.identity.PersonSummary;
import org.lectern.paging.ListSql;
import org.lectern.paging.Page;
import org.lectern.paging.PageQuery;
import org.lectern.paging.SortKeys;
import org.lectern.problem.ProblemException;
import org.lectern.sql.Database;
import org.lectern.sql.Fragment;
import org.lectern.sql.Statement;

/** Who is in which class. */
@ApplicationScoped
public class ClassMembers {
  private static final SortKeys KEYS =
      new SortKeys("lastName,firstName", "u.id", "uuid")
          .with("lastName", "u.last_name_order", "text")
          .with("firstName", "u.first_name_order", "text")
          .with("username", "name_fold(u.username)", "text")
          .with("addedAt", "m.added_at", "timestamptz");

  private static final Fragment<UUID> BY_USER = Fragment.of(UUID.class, "u.id = :user");

  private static final ListSql<UUID, ClassMemberResponse> LIST =
      ListSql.of(
              UUID.class,
              ClassMemberResponse.class,
              KEYS,
              "select %s, u.email, m.added_at".formatted(PersonSummary.columns("u", "user_")),
              """
              from class_member m join app_user u on u.id = m.user_id where m.class_id = :class""")
          .searching("u.search")
          .narrowedBy(BY_USER);

  private record Joining(UUID group, Collection<UUID> people, Instant now) {}

  private static final Statement<Joining, Void> ADD =
      Statement.change(
          Joining.class,
          """
          insert into class_member (class_id, user_id, added_at)
          select :group, u.id, :now from app_user u where u.id = any(:people) order by u.id
          on conflict (class_id, user_id)
            do update set added_at = class_member.added_at where false""");

  private final Database database;

  ClassMembers(Database database) {
    this.database = database;
  }

  /**
   * Adds members and returns how many are new; existing ones are locked until the transaction ends.
   */
  public int add(UUID group, Collection<UUID> people, Instant now) {
    if (people.isEmpty()) return 0;
    return database.change(ADD, new Joining(group, people, now));
  }

  Page<ClassMemberResponse> page(UUID group, String q, String sort, PageQuery page, Instant now) {
    return LIST.with(group).search(q).page(database, page, sort, now);
  }

  ClassMemberResponse one(UUID group, UUID user) {
    return LIST.with(group)
        .only(BY_USER, user)
        .first(database)
        .orElseThrow(() -> ProblemException.notFound("class member", user));
  }
}
