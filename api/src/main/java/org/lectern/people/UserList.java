package org.lectern.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.lectern.access.rights.PlatformRole;
import org.lectern.identity.UserResponse;
import org.lectern.paging.ListSql;
import org.lectern.paging.Page;
import org.lectern.paging.PageQuery;
import org.lectern.paging.SortKeys;
import org.lectern.query.Names;
import org.lectern.sql.Database;
import org.lectern.sql.Fragment;

/** The accounts as administrators list them. */
@ApplicationScoped
class UserList {
  private static final SortKeys KEYS =
      new SortKeys("lastName,firstName", "u.id", "uuid")
          .with("lastName", "u.last_name_order", "text")
          .with("firstName", "u.first_name_order", "text")
          .with("username", "name_fold(u.username)", "text")
          .with("email", "name_fold(u.email)", "text")
          .with("createdAt", "u.created_at", "timestamptz");

  private static final Fragment<Collection<PlatformRole>> IN_ROLES =
      Fragment.ofMany(PlatformRole.class, "u.role = any(:roles)");
  private static final Fragment<Boolean> ACTIVE = Fragment.of(Boolean.class, "u.active = :active");
  private static final Fragment<Collection<String>> WITH_EXTERNAL_IDS =
      Fragment.ofMany(String.class, "u.external_id = any(:ids)");
  private static final Fragment<Collection<String>> NAMED = Names.among("u.username");

  /** The session for which to tell who is enrolled; null if not requested. */
  private record Beside(UUID session) {}

  private static final ListSql<Beside, UserResponse> LIST =
      ListSql.of(
              Beside.class,
              UserResponse.class,
              KEYS,
              """
              select %s,
                case when cast(:session as uuid) is not null then exists (
                  select 1 from enrollment e where e.session_id = :session and e.user_id = u.id)
                end as enrolled"""
                  .formatted(UserResponse.COLUMNS),
              "from app_user u where true")
          .searching("u.search")
          .narrowedBy(IN_ROLES, ACTIVE, WITH_EXTERNAL_IDS, NAMED);

  private final Database database;

  UserList(Database database) {
    this.database = database;
  }

  /** The filters of the list; absent and empty ones match everything. */
  record Filter(
      String q,
      List<PlatformRole> roles,
      Boolean active,
      List<String> externalIds,
      List<String> usernames,
      UUID session) {}

  Page<UserResponse> list(Filter filter, PageQuery page, String sort, Instant now) {
    return LIST.with(new Beside(filter.session))
        .search(filter.q)
        .filter(IN_ROLES, filter.roles)
        .filter(ACTIVE, filter.active)
        .filter(WITH_EXTERNAL_IDS, filter.externalIds)
        .filter(NAMED, filter.usernames)
        .page(database, page, sort, now);
  }
}
