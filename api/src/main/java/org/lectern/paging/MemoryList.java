package org.lectern.paging;

import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.lectern.paging.SortKeys.Ordered;
import org.lectern.problem.ProblemException;
import org.lectern.sql.Fragment;

/**
 * A list that is all in memory, because it is short or the database does not know what it is sorted
 * by. It is sorted by documented names as a {@link ListSql} is, and paged with the same cursors:
 * absent values come last, and ties are broken by further keys.
 */
public final class MemoryList<T> {
  /** What rows can be sorted by: a value, and how it is read from a cursor. */
  private record Key<T, K extends Comparable<K>>(
      String name, Function<T, K> value, Function<String, K> read) {
    Comparator<K> order(boolean descending) {
      Comparator<K> natural = naturalOrder();
      return nullsLast(descending ? reverseOrder() : natural);
    }

    Comparator<T> rows(boolean descending) {
      return Comparator.comparing(value, order(descending));
    }

    int compare(T row, String to, boolean descending) {
      return order(descending).compare(value.apply(row), to == null ? null : read.apply(to));
    }

    String text(T row) {
      var found = value.apply(row);
      return found == null ? null : found.toString();
    }
  }

  /** A key in one direction. */
  private record Directed<T>(Key<T, ?> key, boolean descending) {
    Ordered sealed() {
      return new Ordered(Fragment.text(key.name), "memory", descending);
    }

    Comparator<T> rows() {
      return key.rows(descending);
    }
  }

  private final Map<String, Key<T, ?>> keys = new LinkedHashMap<>();
  private final List<Directed<T>> ties = new ArrayList<>();
  private final String byDefault;

  /**
   * @param byDefault as in the parameter {@code sort}
   */
  public MemoryList(String byDefault) {
    this.byDefault = byDefault;
  }

  public <K extends Comparable<K>> MemoryList<T> with(
      String name, Function<T, K> value, Function<String, K> read) {
    keys.put(name, new Key<>(name, value, read));
    return this;
  }

  /** The last keys of every order, which together tell all rows apart. */
  public <K extends Comparable<K>> MemoryList<T> tie(
      String name, Function<T, K> value, Function<String, K> read) {
    ties.add(new Directed<>(new Key<>(name, value, read), false));
    return this;
  }

  /** When the walk began to which this page belongs: now for the first page. */
  public Instant began(PageQuery query, String sort, Instant now) {
    var cursor = query.cursor(sealed(order(sort)));
    return cursor == null ? now : cursor.instant();
  }

  public Page<T> page(List<T> all, PageQuery query, String sort, Instant began) {
    return page(all, query, query.limit(), sort, began);
  }

  Page<T> page(List<T> all, PageQuery query, int limit, String sort, Instant began) {
    var order = order(sort);
    var cursor = query.cursor(sealed(order));
    var rest =
        all.stream()
            .filter(row -> cursor == null || isAfter(row, cursor.keys(), order))
            .sorted(rows(order))
            .limit(limit + 1L)
            .toList();
    var hasMore = rest.size() > limit;
    var kept = hasMore ? rest.subList(0, limit) : rest;
    var next = hasMore ? next(kept.get(kept.size() - 1), query, order, began) : null;
    var total = query.count() ? Long.valueOf(all.size()) : null;
    return new Page<>(kept, new PageInfo(limit, hasMore, next, total));
  }

  /** All of them in that order. */
  public List<T> sorted(List<T> all, String sort) {
    return all.stream().sorted(rows(order(sort))).toList();
  }

  private static <T> boolean isAfter(T row, List<String> place, List<Directed<T>> order) {
    for (int i = 0; i < order.size(); i++) {
      var by = order.get(i);
      var compared = by.key.compare(row, place.get(i), by.descending);
      if (compared != 0) return compared > 0;
    }
    return false;
  }

  private static <T> Comparator<T> rows(List<Directed<T>> order) {
    return order.stream().map(Directed::rows).reduce(Comparator::thenComparing).orElseThrow();
  }

  private static <T> String next(T last, PageQuery query, List<Directed<T>> order, Instant began) {
    var place = new ArrayList<String>();
    for (var by : order) place.add(by.key.text(last));
    return query.next(new Cursor(began.toString(), place), sealed(order));
  }

  private static <T> List<Ordered> sealed(List<Directed<T>> order) {
    return order.stream().map(Directed::sealed).toList();
  }

  /** An unknown key is a 400. */
  private List<Directed<T>> order(String sort) {
    var order = new ArrayList<Directed<T>>();
    for (var word : (sort == null || sort.isBlank() ? byDefault : sort).split(",")) {
      var descending = word.startsWith("-");
      var key = keys.get(descending ? word.substring(1) : word);
      if (key == null) throw unknown(word);
      order.add(new Directed<>(key, descending));
    }
    order.addAll(ties);
    return order;
  }

  private ProblemException unknown(String word) {
    return ProblemException.malformed(
        "sort", "bad-parameter.sort", word, String.join(", ", keys.keySet()));
  }
}
