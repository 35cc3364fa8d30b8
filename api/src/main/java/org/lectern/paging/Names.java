package org.lectern.paging;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * Words that name things by id or by a name of their own, without regard to case: what to ask the
 * database for, and which word found what.
 */
public record Names(Collection<String> words) {
  public Set<UUID> ids() {
    return words.stream().flatMap(word -> Query.id(word).stream()).collect(toUnmodifiableSet());
  }

  /** As {@code lower(name)} in SQL has them. */
  public Set<String> folded() {
    return words.stream().map(Names::fold).collect(toUnmodifiableSet());
  }

  /** What was found, by the very words that name it; words that name nothing are left out. */
  public <T> Map<String, T> match(List<T> found, Function<T, UUID> id, Function<T, String> name) {
    var byId = found.stream().collect(toMap(id, Function.identity()));
    var byName = found.stream().collect(toMap(thing -> fold(name.apply(thing)), thing -> thing));
    var named = new LinkedHashMap<String, T>();
    for (var word : words) {
      var thing = Query.id(word).map(byId::get).orElseGet(() -> byName.get(fold(word)));
      if (thing != null) named.put(word, thing);
    }
    return named;
  }

  private static String fold(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
