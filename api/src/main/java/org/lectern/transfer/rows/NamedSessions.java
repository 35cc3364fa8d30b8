package org.lectern.transfer.rows;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lectern.authorization.SessionsManagedBy;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/**
 * The sessions that rows name by id, then externalId, then title; only those that the sender may
 * administer, so that others' and unknown ones look the same.
 */
@ApplicationScoped
public class NamedSessions {
  private record Words(Collection<String> words) {}

  private record Named(String word, UUID id) {}

  private static final Statement<Words, Named> FIND =
      Statement.of(
          Words.class,
          Named.class,
          """
          with k as (select word from unnest(cast(:words as text[])) as w(word)),
          found as (
            select k.word, s.id, 0 as rank from k join session s on s.id::text = lower(k.word)
            union all
            select k.word, s.id, 1 from k join session s on s.external_id = k.word
            union all
            select k.word, s.id, 2 from k
              join session s on name_fold(s.title) = name_fold(k.word))
          select word, id from found order by rank""");

  private record Titled(UUID id, String title) {}

  private static final Statement<Void, Titled> TITLES =
      Statement.of(
          Void.class,
          Titled.class,
          "select s.id, s.title from session s order by s.created_at desc limit 5000");

  private final Database database;
  private final SessionsManagedBy managed;

  NamedSessions(Database database, SessionsManagedBy managed) {
    this.database = database;
    this.managed = managed;
  }

  public Map<String, UUID> find(UUID by, Collection<String> words) {
    var asked = words.stream().filter(word -> !word.isEmpty()).distinct().toList();
    if (asked.isEmpty()) return Map.of();
    var named = database.list(FIND, new Words(asked));
    var theirs = managed.among(by, named.stream().map(Named::id).toList());
    return named.stream()
        .filter(one -> theirs.contains(one.id))
        .collect(toMap(Named::word, Named::id, (one, other) -> one));
  }

  /** The titles among which a mistyped one is looked for. */
  List<String> titles(UUID by) {
    var all = database.list(TITLES, null);
    var theirs = managed.among(by, all.stream().map(Titled::id).toList());
    return all.stream().filter(one -> theirs.contains(one.id)).map(Titled::title).toList();
  }
}
