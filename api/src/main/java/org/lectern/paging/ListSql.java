package org.lectern.paging;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.lectern.sql.Fragment;
import org.lectern.sql.Rows;

/**
 * A list as one SQL statement with keyset pagination: each page is one statement (and one more if
 * the total is requested), and a full walk returns every row once, whatever is inserted meanwhile.
 * Like a statement it is created once, in a static field, with all of its filters, so that a test
 * can check every variant against the schema.
 *
 * @param select {@code select} and the columns, as the record of a row wants them
 * @param from {@code from} and the rest, up to a {@code where} that is always present
 * @param conditions that may filter the list
 * @param search null if the list cannot be searched
 */
public record ListSql<P, R>(
    Fragment<P> select,
    Fragment<P> from,
    Rows<R> rows,
    SortKeys keys,
    List<Fragment<?>> conditions,
    SearchText search) {

  public static <P, R> ListSql<P, R> of(
      Class<P> values, Class<R> row, SortKeys keys, String select, String from) {
    var parts = Fragment.parts(values, select, from);
    return new ListSql<>(parts.get(0), parts.get(1), Rows.of(row), keys, List.of(), null);
  }

  /** The same list with these filters as well. */
  public ListSql<P, R> narrowedBy(Fragment<?>... more) {
    var all = Stream.concat(conditions.stream(), Stream.of(more)).toList();
    return new ListSql<>(select, from, rows, keys, all, search);
  }

  /** The same list, searched in a column of searched texts. */
  public ListSql<P, R> searching(String column) {
    return new ListSql<>(select, from, rows, keys, conditions, SearchText.in(column));
  }

  public Pager<R> with(P values) {
    return new Pager<>(this, select.with(values), from.with(values));
  }

  /** When the walk began to which this page belongs: now for the first page. */
  public Instant began(PageQuery query, String sort, String q, Instant now) {
    var nearest = Pager.isSought(q) ? search.nearest(SearchText.require(q)) : null;
    var cursor = query.cursor(keys.parse(sort, nearest));
    return cursor == null ? now : cursor.instant();
  }
}
