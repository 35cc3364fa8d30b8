package org.lectern.classgroup;

import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lectern.identity.CurrentUser;
import org.lectern.identity.NamedPerson;
import org.lectern.identity.PersonSummary;
import org.lectern.identity.Users;
import org.lectern.paging.ListSql;
import org.lectern.paging.Page;
import org.lectern.paging.PageQuery;
import org.lectern.paging.SortKeys;
import org.lectern.problem.ProblemException;
import org.lectern.query.Query;
import org.lectern.sql.Database;
import org.lectern.sql.Fragment;

/** The list of classes: a page takes two statements, one more to filter by owner. */
@RequestScoped
public class ClassList {
  private static final SortKeys KEYS =
      new SortKeys("name", "c.id", "uuid")
          .with("name", "c.name_order", "text")
          .with("createdAt", "c.created_at", "timestamptz");

  private static final Fragment<UUID> BY_ID = Fragment.of(UUID.class, "c.id = :id");
  private static final Fragment<Collection<String>> WITH_EXTERNAL_IDS =
      Fragment.ofMany(String.class, "c.external_id = any(:ids)");

  private static final Fragment<Collection<UUID>> OWNED_BY =
      Fragment.ofMany(
          UUID.class,
          """
          c.id in (select o.class_id from class_owner o where o.user_id = any(:owners))""");

  private static final ListSql<Void, ClassResponse.Row> LIST =
      ListSql.of(
              Void.class,
              ClassResponse.Row.class,
              KEYS,
              """
              select c.id, c.name, c.description, c.external_id, c.created_at, c.version,
                (select count(*) from class_member m where m.class_id = c.id)::int as member_count,
                (select count(*) from class_link l where l.class_id = c.id)::int as session_count""",
              "from class_group c where true")
          .searching("c.search")
          .narrowedBy(BY_ID, WITH_EXTERNAL_IDS, OWNED_BY);

  private final Database database;
  private final Users users;
  private final CurrentUser caller;

  ClassList(Database database, Users users, CurrentUser caller) {
    this.database = database;
    this.users = users;
    this.caller = caller;
  }

  Page<ClassResponse> page(ClassFilter filter, PageQuery page, Instant now) {
    var rows =
        LIST.with(null).search(filter.q).filter(WITH_EXTERNAL_IDS, Query.codes(filter.externalId));
    var owners = Query.codes(filter.owner);
    if (!owners.isEmpty()) rows.only(OWNED_BY, idsOf(owners));
    return described(rows.page(database, page, filter.sort, now));
  }

  ClassResponse one(UUID group) {
    var row =
        LIST.with(null)
            .only(BY_ID, group)
            .first(database)
            .orElseThrow(() -> ProblemException.notFound("class", group));
    return ClassResponse.of(row, owners(List.of(group)).getOrDefault(group, List.of()), caller);
  }

  private List<UUID> idsOf(List<String> names) {
    return users.findByNames(names).values().stream().map(NamedPerson::id).toList();
  }

  private Page<ClassResponse> described(Page<ClassResponse.Row> page) {
    var owners = owners(page.items().stream().map(ClassResponse.Row::id).toList());
    return page.map(row -> ClassResponse.of(row, owners.getOrDefault(row.id(), List.of()), caller));
  }

  private Map<UUID, List<PersonSummary>> owners(List<UUID> classes) {
    return Classes.OWNERS.each(database, classes);
  }
}
