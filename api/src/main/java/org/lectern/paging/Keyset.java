package org.lectern.paging;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The SQL of "after this row, in this order", absent values last. */
final class Keyset {
  private Keyset() {}

  static String order(List<SortKeys.Ordered> keys) {
    return keys.stream()
        .map(key -> key.sql() + (key.descending() ? " desc nulls last" : " nulls last"))
        .collect(Collectors.joining(", "));
  }

  /** Equal in the first keys and after in the next one, for each key in turn. */
  static String after(List<SortKeys.Ordered> keys, List<String> values) {
    var ways = new ArrayList<String>();
    var equal = new StringBuilder();
    for (int i = 0; i < keys.size(); i++) {
      var key = keys.get(i);
      var place = "cast(:after" + i + " as " + key.type() + ")";
      if (values.get(i) != null) {
        var further = key.sql() + (key.descending() ? " < " : " > ") + place;
        ways.add(equal + "(" + further + " or " + key.sql() + " is null)");
        equal.append(key.sql()).append(" = ").append(place).append(" and ");
      } else {
        equal.append(key.sql()).append(" is null and ");
      }
    }
    return "(" + String.join(" or ", ways) + ")";
  }

  static void bind(Query query, List<String> values) {
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i) != null) query.setParameter("after" + i, values.get(i));
    }
  }
}
