package org.lectern.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Reads who stands beside each of many things, such as the authors of a page of courses, in one
 * statement, by last name.
 */
@ApplicationScoped
public class PeopleOf {
  private final EntityManager database;

  PeopleOf(EntityManager database) {
    this.database = database;
  }

  /** By the thing's id; {@code table} has a column {@code thing} and a column {@code user_id}. */
  @SuppressWarnings("unchecked")
  public Map<UUID, List<PersonSummary>> each(String table, String thing, Collection<UUID> ids) {
    var people = new HashMap<UUID, List<PersonSummary>>();
    if (ids.isEmpty()) return people;
    var sql =
        """
        select t.%1$s as thing, %3$s
        from %2$s t join app_user u on u.id = t.user_id where t.%1$s in (:ids)
        order by u.last_name_order, u.first_name_order, u.id"""
            .formatted(thing, table, PersonSummary.columns("u", ""));
    List<Tuple> rows =
        database.createNativeQuery(sql, Tuple.class).setParameter("ids", ids).getResultList();
    for (var row : rows) {
      people
          .computeIfAbsent(row.get("thing", UUID.class), none -> new ArrayList<>())
          .add(PersonSummary.of(row, ""));
    }
    return people;
  }
}
