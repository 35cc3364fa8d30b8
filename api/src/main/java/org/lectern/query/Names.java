package org.lectern.query;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.lectern.sql.Database;
import org.lectern.sql.Fragment;
import org.lectern.sql.Statement;

/**
 * Texts that refer to things by id or by name. Only the database decides which names are the same,
 * by its {@code name_fold}; nothing here compares them.
 */
public record Names(Collection<String> words) {
  /** No name is longer, so anything longer is not looked up. */
  private static final int LONGEST = 254;

  /** Words as a statement takes them, and beside each the id that it is, or null. */
  public record Asked(List<String> words, List<UUID> ids) {}

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
   * What exists, keyed by the texts as given, in one statement; texts that refer to nothing are
   * left out.
   *
   * @param word the word that a row answers
   * @param thing what it names
   */
  public <R, T> Map<String, T> find(
      Database database,
      Statement<Asked, R> named,
      Function<R, String> word,
      Function<R, T> thing) {
    var asked = asked();
    var found = new LinkedHashMap<String, T>();
    if (asked.words.isEmpty()) return found;
    for (var row : database.list(named, asked)) found.put(word.apply(row), thing.apply(row));
    return found;
  }

  /** Each once, without those that are too long to be a name. */
  public List<String> askable() {
    return words.stream().filter(word -> word.length() <= LONGEST).distinct().toList();
  }

  private Asked asked() {
    var askable = askable();
    return new Asked(askable, askable.stream().map(word -> Query.id(word).orElse(null)).toList());
  }
}
