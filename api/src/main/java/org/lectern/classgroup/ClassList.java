package org.lectern.classgroup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lectern.identity.CurrentUser;
import org.lectern.identity.PeopleOf;
import org.lectern.identity.User;
import org.lectern.identity.Users;
import org.lectern.paging.Page;
import org.lectern.paging.PageQuery;
import org.lectern.paging.Query;
import org.lectern.paging.SortKeys;
import org.lectern.paging.SqlList;

/** Classes as the caller sees them: a page in two statements, one more to filter by owner. */
@RequestScoped
public class ClassList {
  private static final SortKeys KEYS =
      new SortKeys("name", "c.id", "uuid")
          .with("name", "c.name_order", "text")
          .with("createdAt", "c.created_at", "timestamptz");

  private final EntityManager database;
  private final PeopleOf people;
  private final Users users;
  private final CurrentUser caller;

  ClassList(EntityManager database, PeopleOf people, Users users, CurrentUser caller) {
    this.database = database;
    this.people = people;
    this.users = users;
    this.caller = caller;
  }

  Page<ClassResponse> page(ClassFilter filter, PageQuery page, Instant now) {
    var rows =
        rows()
            .search("c.search", filter.q)
            .where("c.external_id in (:external)", "external", Query.codes(filter.externalId));
    ownedByAny(rows, Query.codes(filter.owner));
    return described(rows.page(database, page, filter.sort, now, row -> row));
  }

  ClassResponse one(UUID group) {
    var rows = rows().where("c.id = :id", "id", group);
    return described(rows.page(database, new PageQuery(), null, null, row -> row))
        .only("class", group);
  }

  private void ownedByAny(SqlList rows, List<String> names) {
    if (names.isEmpty()) return;
    var owners = users.findByNames(names).values().stream().map(User::id).toList();
    if (owners.isEmpty()) rows.where("false");
    rows.where(
        "c.id in (select o.class_id from class_owner o where o.user_id in (:owners))",
        "owners",
        owners);
  }

  private Page<ClassResponse> described(Page<Tuple> rows) {
    var ids = rows.items().stream().map(row -> row.get("id", UUID.class)).toList();
    var owners = people.each("class_owner", "class_id", ids);
    return rows.map(
        row ->
            ClassResponse.of(
                row, owners.getOrDefault(row.get("id", UUID.class), List.of()), caller));
  }

  private static SqlList rows() {
    return new SqlList(
        """
        c.id, c.name, c.description, c.external_id, c.created_at, c.version,
        (select count(*) from class_member m where m.class_id = c.id) as member_count,
        (select count(*) from class_link l where l.class_id = c.id) as session_count""",
        "class_group c",
        KEYS);
  }
}
