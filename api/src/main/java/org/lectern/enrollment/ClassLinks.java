package org.lectern.enrollment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.lectern.classgroup.ClassGroup;
import org.lectern.paging.Page;
import org.lectern.paging.PageQuery;
import org.lectern.paging.Query;
import org.lectern.paging.SortKeys;
import org.lectern.paging.SqlList;

/** The classes that are linked to sessions. */
@ApplicationScoped
public class ClassLinks {
  private static final SortKeys KEYS =
      new SortKeys("name", "l.class_id", "uuid")
          .with("name", "c.name_order", "text")
          .with("linkedAt", "l.linked_at", "timestamptz");

  private static final String COLUMNS =
      """
      l.class_id, c.name, l.mode, l.linked_at,
      u.id, u.username, u.first_name, u.last_name, u.active,
      (select count(*) from class_member m where m.class_id = l.class_id) as members,
      (select count(*) from enrollment_source s where s.kind = 'CLASS'
        and s.class_id = l.class_id and s.session_id = l.session_id) as enrolled""";

  private static final String TABLES =
      """
      class_link l join class_group c on c.id = l.class_id
        left join app_user u on u.id = l.linked_by""";

  /** Those that brought somebody and those that are linked; of others nobody here may know. */
  private static final String IN_SESSION =
      """
      select g.id from class_group g
      where name_fold(g.name) = name_fold(:name)
        and (exists (select 1 from class_link l
            where l.session_id = :session and l.class_id = g.id)
          or exists (select 1 from enrollment_source s
            where s.session_id = :session and s.kind = 'CLASS' and s.class_id = g.id))""";

  private final EntityManager database;
  private final Clock clock;

  ClassLinks(EntityManager database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  Page<ClassLinkResponse> page(UUID session, PageQuery query) {
    return rows(session).page(database, query, null, clock.instant(), ClassLinkResponse::of);
  }

  /** 404 where that class is not linked. */
  public ClassLinkResponse require(UUID session, ClassGroup group) {
    return rows(session)
        .where("l.class_id = :group", "group", group.id())
        .page(database, new PageQuery(), null, clock.instant(), ClassLinkResponse::of)
        .only("class link", group.name());
  }

  /** The class of a session that a filter names: any id, or the name of one that is in it. */
  @SuppressWarnings("unchecked")
  Optional<UUID> find(UUID session, String idOrName) {
    return Query.id(idOrName)
        .or(
            () ->
                database
                    .createNativeQuery(IN_SESSION, UUID.class)
                    .setParameter("name", idOrName)
                    .setParameter("session", session)
                    .getResultStream()
                    .findFirst());
  }

  private static SqlList rows(UUID session) {
    return new SqlList(COLUMNS, TABLES, KEYS).where("l.session_id = :session", "session", session);
  }
}
