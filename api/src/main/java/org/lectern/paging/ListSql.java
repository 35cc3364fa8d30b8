package org.lectern.paging;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.lectern.sql.Fragment;
import org.lectern.sql.Rows;

/**
 * A list as one sentence of SQL, walked by keys: every page is one statement (and one more where
 * the total is asked for), and a full walk gives every row once, whatever is inserted meanwhile.
 * Like a statement it is made once, into a static field, with all that may narrow it, so that a
 * test can hold each way to ask for it against the schema.
 *
 * @param select {@code select} and the columns, as the record of a row wants them
 * @param from {@code from} and the rest, up to a {@code where} that is always there
 * @param conditions by which the list may be narrowed
 * @param search null where nothing is searched for
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

  /** The same list, which may be narrowed by these conditions too. */
  public ListSql<P, R> narrowedBy(Fragment<?>... more) {
    var all = Stream.concat(conditions.stream(), Stream.of(more)).toList();
    return new ListSql<>(select, from, rows, keys, all, search);
  }

  /** The same list, searched in a column of searched texts. */
  public ListSql<P, R> searching(String column) {
    return new ListSql<>(select, from, rows, keys, conditions, SearchText.in(column));
  }

  public Listing<R> with(P values) {
    return new Listing<>(this, select.with(values), from.with(values));
  }

  /** When the walk began that this page belongs to: now, if it is the first. */
  public Instant began(PageQuery query, String sort, String q, Instant now) {
    var nearest = Listing.isSought(q) ? search.nearest(SearchText.require(q)) : null;
    var cursor = query.cursor(keys.parse(sort, nearest));
    return cursor == null ? now : cursor.instant();
  }
}
