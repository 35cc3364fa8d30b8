package org.lectern.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lectern.authorization.SessionsManagedBy;

/**
 * The sessions that rows name by id, then externalId, then title; only those that the sender may
 * administer, so that others' and unknown ones look the same.
 */
@ApplicationScoped
class NamedSessions {
  private static final String FIND =
      """
      with k as (select word from unnest(cast(:words as text[])) as w(word))
      select k.word, s.id, 0 as rank from k join session s on s.id::text = lower(k.word)
      union all
      select k.word, s.id, 1 from k join session s on s.external_id = k.word
      union all
      select k.word, s.id, 2 from k join session s on name_fold(s.title) = name_fold(k.word)
      order by rank""";

  private static final String TITLES =
      "select s.id, s.title from session s order by s.created_at desc limit 5000";

  private final EntityManager database;
  private final SessionsManagedBy managed;

  NamedSessions(EntityManager database, SessionsManagedBy managed) {
    this.database = database;
    this.managed = managed;
  }

  @SuppressWarnings("unchecked")
  Map<String, UUID> find(UUID by, Collection<String> words) {
    var asked = words.stream().filter(word -> !word.isEmpty()).distinct().toArray(String[]::new);
    if (asked.length == 0) return Map.of();
    List<Tuple> rows =
        database.createNativeQuery(FIND, Tuple.class).setParameter("words", asked).getResultList();
    var theirs = managed.among(by, rows.stream().map(row -> row.get("id", UUID.class)).toList());
    var found = new HashMap<String, UUID>();
    for (var row : rows) {
      var id = row.get("id", UUID.class);
      if (theirs.contains(id)) found.putIfAbsent(row.get("word", String.class), id);
    }
    return found;
  }

  /** The titles among which a mistyped one is looked for. */
  @SuppressWarnings("unchecked")
  List<String> titles(UUID by) {
    List<Tuple> rows = database.createNativeQuery(TITLES, Tuple.class).getResultList();
    var theirs = managed.among(by, rows.stream().map(row -> row.get("id", UUID.class)).toList());
    var titles = new ArrayList<String>();
    for (var row : rows) {
      if (theirs.contains(row.get("id", UUID.class))) titles.add(row.get("title", String.class));
    }
    return titles;
  }
}
