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
 * lists of the database. It is in the order of an instant, absent ones last, and then of the id.
 */
public final class MemoryList<T> {
  private final List<Ordered> order;
  private final Function<T, Instant> instant;
  private final Function<T, UUID> id;
  private final Comparator<Place> places;

  /** The position of something in the order. */
  private record Place(Instant instant, String id) {
    static Place of(Cursor cursor) {
      var instant = cursor.keys().get(0);
      return new Place(instant == null ? null : Instant.parse(instant), cursor.keys().get(1));
    }

    List<String> keys() {
      return Arrays.asList(instant == null ? null : instant.toString(), id);
    }
  }

  private MemoryList(
      String key, boolean descending, Function<T, Instant> instant, Function<T, UUID> id) {
    this.order = List.of(new Ordered(Fragment.text(key), "timestamptz", descending));
    this.instant = instant;
    this.id = id;
    Comparator<Instant> direction = descending ? reverseOrder() : naturalOrder();
    this.places = comparing(Place::instant, nullsLast(direction)).thenComparing(Place::id);
  }

  /** The earliest first; {@code key} is what cursors call the instant. */
  public static <T> MemoryList<T> upwards(
      String key, Function<T, Instant> instant, Function<T, UUID> id) {
    return new MemoryList<>(key, false, instant, id);
  }

  /** The latest first. */
  public static <T> MemoryList<T> downwards(
      String key, Function<T, Instant> instant, Function<T, UUID> id) {
    return new MemoryList<>(key, true, instant, id);
  }

  /** When the walk began to which this page belongs: now for the first page. */
  public Instant began(PageQuery query, Instant now) {
    var cursor = query.cursor(order);
    return cursor == null ? now : cursor.instant();
  }

  public Page<T> page(List<T> all, PageQuery query, Instant began) {
    var cursor = query.cursor(order);
    var rest =
        all.stream()
            .filter(each -> cursor == null || places.compare(place(each), Place.of(cursor)) > 0)
            .sorted(comparing(this::place, places))
            .limit(query.limit() + 1L)
            .toList();
    var hasMore = rest.size() > query.limit();
    var kept = hasMore ? rest.subList(0, query.limit()) : rest;
    var next = hasMore ? next(kept.get(kept.size() - 1), query, began) : null;
    var total = query.count() ? Long.valueOf(all.size()) : null;
    return new Page<>(kept, new PageInfo(query.limit(), hasMore, next, total));
  }

  private String next(T last, PageQuery query, Instant began) {
    return query.next(new Cursor(began.toString(), place(last).keys()), order);
  }

  private Place place(T each) {
    return new Place(instant.apply(each), id.apply(each).toString());
  }
}
