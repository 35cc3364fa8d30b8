package org.lectern.paging;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Few things in memory that come in an order of their own: all on one page, unless it has a limit.
 */
public final class ListInOrder<T> {
  private static final int ALL = 1_000;

  private final MemoryList<Placed<T>> places;

  private record Placed<T>(T thing, int place) {}

  /**
   * @param id of each
   */
  public ListInOrder(Function<T, UUID> id) {
    places =
        new MemoryList<Placed<T>>("place")
            .with("place", Placed::place, Integer::valueOf)
            .tie("id", placed -> id.apply(placed.thing), UUID::fromString);
  }

  public Page<T> page(List<T> all, PageQuery query, Instant now) {
    var placed = IntStream.range(0, all.size()).mapToObj(i -> new Placed<>(all.get(i), i)).toList();
    return places
        .page(placed, query, query.limitOr(ALL), null, places.began(query, null, now))
        .map(Placed::thing);
  }
}
