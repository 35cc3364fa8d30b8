package org.lectern.paging;

import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.query.NativeQuery;
import org.lectern.sql.Fragment;

/**
 * Words that name things by id or by a name of their own. Which names are the same the database
 * alone decides, by its {@code name_fold}: nothing here compares them.
 */
public record Names(Collection<String> words) {
  /** No name is longer, so that nothing is asked about what can be none. */
  private static final int LONGEST = 254;

  private static final String FIND =
      """
      select asked.word as word, {thing.*}
      from unnest(cast(:words as text[]), cast(:ids as uuid[])) as asked(word, id)
      cross join lateral (
        select * from %1$s where id = asked.id
        union all
        select * from %1$s where asked.id is null and name_fold(%2$s) = name_fold(asked.word)) thing""";

  public Set<UUID> ids() {
    return words.stream().flatMap(word -> Query.id(word).stream()).collect(toUnmodifiableSet());
  }

  /** That the name in a column is one of those in a parameter, an array of texts. */
  public static String among(String column, String parameter) {
    return "name_fold(%s) = any(array(select name_fold(word) from unnest(cast(:%s as text[])) word))"
        .formatted(column, parameter);
  }

  /** The same as a condition by which a list is narrowed. */
  public static Fragment<Collection<String>> among(String column) {
    return Fragment.ofMany(String.class, among(column, "words"));
  }

  /**
   * What there is, by the very words that name it, in one statement; words that name nothing are
   * left out.
   */
  @SuppressWarnings("unchecked")
  public <T> Map<String, T> find(
      EntityManager database, Class<T> type, String table, String nameColumn) {
    var asked = askable();
    var found = new LinkedHashMap<String, T>();
    if (asked.length == 0) return found;
    var query =
        database
            .createNativeQuery(FIND.formatted(table, nameColumn))
            .setParameter("words", asked)
            .setParameter("ids", ids(asked))
            .unwrap(NativeQuery.class)
            .addScalar("word", String.class)
            .addEntity("thing", type);
    for (var row : (List<Object[]>) query.getResultList()) {
      found.put((String) row[0], type.cast(row[1]));
    }
    return found;
  }

  /** Each once, but for those that are too long to be a name. */
  public String[] askable() {
    return words.stream()
        .filter(word -> word.length() <= LONGEST)
        .distinct()
        .toArray(String[]::new);
  }

  private static UUID[] ids(String[] words) {
    return Arrays.stream(words).map(word -> Query.id(word).orElse(null)).toArray(UUID[]::new);
  }
}
