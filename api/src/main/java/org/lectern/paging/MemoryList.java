package org.lectern.paging;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.lectern.paging.SortKeys.Ordered;
import org.lectern.sql.Fragment;

/**
 * A list of few things that are all in memory: sorted and paged here, with the same cursors as
 * lists of the database. It is in the order of an instant, absent ones last, or of a place, and
 * then of the id.
 */
public final class MemoryList<T> {
  private final List<Ordered> order;
  private final Function<T, ?> key;
  private final Function<T, UUID> id;
  private final Comparator<Place> places;

  /** The position of something in the order; its key as text, null if absent. */
  private record Place(String key, String id) {
    static Place of(Cursor cursor) {
      return new Place(cursor.keys().get(0), cursor.keys().get(1));
    }

    List<String> keys() {
      return Arrays.asList(key, id);
    }
  }

  private <K extends Comparable<K>> MemoryList(
      Ordered order, Function<T, K> key, Function<String, K> read, Function<T, UUID> id) {
    this.order = List.of(order);
    this.key = key;
    this.id = id;
    Comparator<K> direction = order.descending() ? reverseOrder() : naturalOrder();
    Comparator<String> keys = comparing(read, direction);
    this.places = comparing(Place::key, nullsLast(keys)).thenComparing(Place::id);
  }

  /** The earliest first; {@code key} is what cursors call the instant. */
  public static <T> MemoryList<T> upwards(
      String key, Function<T, Instant> instant, Function<T, UUID> id) {
    return new MemoryList<>(byInstant(key, false), instant, Instant::parse, id);
  }

  /** The latest first. */
  public static <T> MemoryList<T> downwards(
      String key, Function<T, Instant> instant, Function<T, UUID> id) {
    return new MemoryList<>(byInstant(key, true), instant, Instant::parse, id);
  }

  private static Ordered byInstant(String key, boolean descending) {
    return new Ordered(Fragment.text(key), "timestamptz", descending);
  }

  /** By a number that each has. */
  public static <T> MemoryList<T> byPlace(
      String key, Function<T, Integer> place, Function<T, UUID> id) {
    var order = new Ordered(Fragment.text(key), "int4", false);
    return new MemoryList<>(order, place, Integer::valueOf, id);
  }

  /** When the walk began to which this page belongs: now for the first page. */
  public Instant began(PageQuery query, Instant now) {
    var cursor = query.cursor(order);
    return cursor == null ? now : cursor.instant();
  }

  public Page<T> page(List<T> all, PageQuery query, Instant began) {
    return page(all, query, query.limit(), began);
  }

  Page<T> page(List<T> all, PageQuery query, int limit, Instant began) {
    var cursor = query.cursor(order);
    var rest =
        all.stream()
            .filter(each -> cursor == null || places.compare(place(each), Place.of(cursor)) > 0)
            .sorted(comparing(this::place, places))
            .limit(limit + 1L)
            .toList();
    var hasMore = rest.size() > limit;
    var kept = hasMore ? rest.subList(0, limit) : rest;
    var next = hasMore ? next(kept.get(kept.size() - 1), query, began) : null;
    var total = query.count() ? Long.valueOf(all.size()) : null;
    return new Page<>(kept, new PageInfo(limit, hasMore, next, total));
  }

  private String next(T last, PageQuery query, Instant began) {
    return query.next(new Cursor(began.toString(), place(last).keys()), order);
  }

  private Place place(T each) {
    var at = key.apply(each);
    return new Place(at == null ? null : at.toString(), id.apply(each).toString());
  }
}
