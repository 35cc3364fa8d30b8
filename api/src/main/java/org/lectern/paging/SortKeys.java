package org.lectern.paging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lectern.problem.ProblemException;
import org.lectern.sql.Fragment;
import org.lectern.sql.Fragment.Bound;

/**
 * What a list can be sorted by: documented names, the SQL of each, its SQL type; ties are broken by
 * id.
 */
public final class SortKeys {
  /** A key in one direction; absent values come last in both. */
  record Ordered(Bound sql, String type, boolean descending) {}

  private record Key(String sql, String type) {}

  private final Map<String, Key> keys = new LinkedHashMap<>();
  private final String byDefault;
  private final Ordered tie;

  /** {@code byDefault} as in the parameter, {@code id} the SQL of the unique last key. */
  public SortKeys(String byDefault, String id, String idType) {
    this.byDefault = byDefault;
    this.tie = new Ordered(Fragment.text(id), idType, false);
  }

  public SortKeys with(String name, String sql, String type) {
    keys.put(name, new Key(sql, type));
    return this;
  }

  /**
   * The keys of {@code sort=-accessStart,title}; an unknown one is a 400. Without them the default
   * ones, after {@code nearest} where something is searched for.
   */
  List<Ordered> parse(String sort, Ordered nearest) {
    var ordered = new ArrayList<Ordered>();
    if (isLeftOut(sort) && nearest != null) ordered.add(nearest);
    for (var word : (isLeftOut(sort) ? byDefault : sort).split(",")) {
      var descending = word.startsWith("-");
      var key = keys.get(descending ? word.substring(1) : word);
      if (key == null) throw unknown(word);
      ordered.add(new Ordered(Fragment.text(key.sql), key.type, descending));
    }
    ordered.add(tie);
    return ordered;
  }

  /** Each key by itself, upwards. */
  List<Ordered> all() {
    return keys.values().stream()
        .map(key -> new Ordered(Fragment.text(key.sql), key.type, false))
        .toList();
  }

  Ordered tie() {
    return tie;
  }

  private static boolean isLeftOut(String sort) {
    return sort == null || sort.isBlank();
  }

  private ProblemException unknown(String word) {
    return ProblemException.malformed(
        "sort", "bad-parameter.sort", word, String.join(", ", keys.keySet()));
  }
}
