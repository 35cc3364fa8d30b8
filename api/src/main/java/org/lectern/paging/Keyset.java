package org.lectern.paging;

import static org.lectern.sql.Fragment.text;

import java.util.ArrayList;
import java.util.List;
import org.lectern.paging.SortKeys.Ordered;
import org.lectern.sql.Fragment;
import org.lectern.sql.Fragment.Bound;

/** The SQL of "after this row, in this order", absent values last. */
final class Keyset {
  private static final Fragment<String> VALUE = Fragment.of(String.class, "cast(:value as text)");

  private Keyset() {}

  /** A column of the keys of each row. */
  static List<Bound> column(List<Ordered> keys) {
    var sql = new ArrayList<Bound>();
    for (var key : keys) {
      sql.add(text(sql.isEmpty() ? ", array[cast(" : ", cast("));
      sql.add(key.sql());
      sql.add(text("as text)"));
    }
    sql.add(text("] as row_keys"));
    return sql;
  }

  static List<Bound> order(List<Ordered> keys) {
    var sql = new ArrayList<Bound>();
    for (var key : keys) {
      sql.add(text(sql.isEmpty() ? "order by" : ","));
      sql.add(key.sql());
      sql.add(text(key.descending() ? "desc nulls last" : "nulls last"));
    }
    return sql;
  }

  /** Equal in the first keys and after in the next one, for each key in turn. */
  static List<Bound> after(List<Ordered> keys, List<String> values) {
    var sql = new ArrayList<Bound>();
    var equal = new ArrayList<Bound>();
    for (int i = 0; i < keys.size(); i++) {
      var key = keys.get(i);
      var value = values.get(i);
      if (value != null) {
        sql.add(text(sql.isEmpty() ? "" : "or"));
        sql.addAll(equal);
        sql.addAll(List.of(text("("), key.sql(), text(key.descending() ? "<" : ">")));
        sql.addAll(place(key, value));
        sql.addAll(List.of(text("or"), key.sql(), text("is null)")));
      }
      equal.addAll(equal(key, value));
    }
    return sql;
  }

  private static List<Bound> equal(Ordered key, String value) {
    if (value == null) return List.of(key.sql(), text("is null and"));
    var sql = new ArrayList<>(List.of(key.sql(), text("=")));
    sql.addAll(place(key, value));
    sql.add(text("and"));
    return sql;
  }

  private static List<Bound> place(Ordered key, String value) {
    return List.of(text("cast("), VALUE.with(value), text("as " + key.type() + ")"));
  }
}
