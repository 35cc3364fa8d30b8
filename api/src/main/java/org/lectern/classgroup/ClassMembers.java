package org.lectern.classgroup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import org.lectern.identity.PersonSummary;
import org.lectern.paging.Page;
import org.lectern.paging.PageQuery;
import org.lectern.paging.SortKeys;
import org.lectern.paging.SqlList;

/** Who is in which class. */
@ApplicationScoped
public class ClassMembers {
  private static final SortKeys KEYS =
      new SortKeys("lastName,firstName", "u.id", "uuid")
          .with("lastName", "u.last_name_order", "text")
          .with("firstName", "u.first_name_order", "text")
          .with("username", "name_fold(u.username)", "text")
          .with("addedAt", "m.added_at", "timestamptz");

  private final EntityManager database;

  ClassMembers(EntityManager database) {
    this.database = database;
  }

  /** How many of these were not members before; those who were stay so until the end. */
  public int add(UUID group, Collection<UUID> people, Instant now) {
    if (people.isEmpty()) return 0;
    return database
        .createNativeQuery(
            """
            insert into class_member (class_id, user_id, added_at)
            select :class, u.id, :now from app_user u where u.id in (:people) order by u.id
            on conflict (class_id, user_id)
              do update set added_at = class_member.added_at where false""")
        .setParameter("class", group)
        .setParameter("people", people)
        .setParameter("now", now)
        .executeUpdate();
  }

  Page<ClassMemberResponse> page(UUID group, String q, String sort, PageQuery page, Instant now) {
    return rows(group)
        .search("u.search", q)
        .page(database, page, sort, now, ClassMemberResponse::of);
  }

  ClassMemberResponse one(UUID group, UUID user) {
    return rows(group)
        .where("u.id = :user", "user", user)
        .page(database, new PageQuery(), null, null, ClassMemberResponse::of)
        .only("class member", user);
  }

  private static SqlList rows(UUID group) {
    return new SqlList(
            PersonSummary.columns("u", "") + ", u.email, m.added_at",
            "class_member m join app_user u on u.id = m.user_id",
            KEYS)
        .where("m.class_id = :class", "class", group);
  }
}
