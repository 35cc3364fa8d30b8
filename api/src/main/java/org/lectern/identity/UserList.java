package org.lectern.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lectern.access.PlatformRole;
import org.lectern.paging.Page;
import org.lectern.paging.PageQuery;
import org.lectern.paging.SortKeys;
import org.lectern.paging.SqlList;

/** The accounts as administrators list them. */
@ApplicationScoped
public class UserList {
  private static final SortKeys KEYS =
      new SortKeys("lastName,firstName", "u.id", "uuid")
          .with("lastName", "u.last_name_order", "text")
          .with("firstName", "u.first_name_order", "text")
          .with("username", "name_fold(u.username)", "text")
          .with("email", "name_fold(u.email)", "text")
          .with("createdAt", "u.created_at", "timestamptz");

  private final EntityManager database;

  UserList(EntityManager database) {
    this.database = database;
  }

  /** What a list asks for; absent and empty filters let all pass. */
  public record Filter(
      String q,
      List<PlatformRole> roles,
      Boolean active,
      List<String> externalIds,
      List<String> usernames,
      UUID session) {}

  public Page<UserResponse> list(Filter filter, PageQuery page, String sort, Instant now) {
    return rows(filter.session)
        .search("u.search", filter.q)
        .where("u.role in (:roles)", "roles", filter.roles.stream().map(Enum::name).toList())
        .where("u.active = :active", "active", filter.active)
        .where("u.external_id in (:externalIds)", "externalIds", filter.externalIds)
        .named("u.username", "usernames", filter.usernames)
        .page(database, page, sort, now, UserResponse::of);
  }

  UserResponse describe(UUID user) {
    return rows(null)
        .where("u.id = :id", "id", user)
        .page(database, new PageQuery(), null, null, UserResponse::of)
        .only("user", user);
  }

  private static SqlList rows(UUID session) {
    var enrolled =
        session == null
            ? "cast(null as boolean)"
            : """
            exists (select 1 from enrollment e
              where e.session_id = :session and e.user_id = u.id)""";
    return new SqlList(
            """
            u.id, u.username, u.first_name, u.last_name, u.email, u.role, u.external_id,
            u.time_zone, u.language, u.active, u.password_hash is not null as password_set,
            u.created_at, u.last_sign_in_at, u.version, %s as enrolled"""
                .formatted(enrolled),
            "app_user u",
            KEYS)
        .with("session", session);
  }
}
