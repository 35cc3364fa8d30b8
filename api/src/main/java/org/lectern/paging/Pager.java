package org.lectern.paging;

import static org.lectern.sql.Fragment.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.lectern.paging.SortKeys.Ordered;
import org.lectern.sql.Database;
import org.lectern.sql.Fragment;
import org.lectern.sql.Fragment.Bound;
import org.lectern.sql.Rows;
import org.lectern.sql.Rows.Keyed;
import org.lectern.text.Trimmed;

/** A list as requested. */
public final class Pager<R> {
  private static final Rows<Long> COUNT = Rows.of(Long.class);

  private final ListSql<?, R> sql;
  private final Bound select;
  private final Bound from;
  private final List<Bound> conditions = new ArrayList<>();
  private Ordered nearest;

  Pager(ListSql<?, R> sql, Bound select, Bound from) {
    this.sql = sql;
    this.select = select;
    this.from = from;
  }

  /** The rows for which that holds. */
  public <V> Pager<R> only(Fragment<V> condition, V values) {
    if (!sql.conditions().contains(condition)) {
      throw new IllegalArgumentException("the list knows no “%s”".formatted(condition));
    }
    conditions.addAll(List.of(text("and ("), condition.with(values), text(")")));
    return this;
  }

  /** No row at all. */
  public Pager<R> none() {
    conditions.add(text("and false"));
    return this;
  }

  /** A filter; if it is absent or an empty list, all rows pass. */
  public <V> Pager<R> filter(Fragment<V> condition, V value) {
    var isAbsent = value == null || value instanceof Collection<?> none && none.isEmpty();
    return isAbsent ? this : only(condition, value);
  }

  /**
   * What {@code q} finds. Unless another order is requested, exact matches come first, then what
   * begins with it.
   */
  public Pager<R> search(String q) {
    if (!isSought(q)) return this;
    var sought = SearchText.require(q);
    nearest = sql.search().nearest(sought);
    conditions.addAll(List.of(text("and ("), sql.search().found().with(sought), text(")")));
    return this;
  }

  static boolean isSought(String q) {
    return !Trimmed.isEmpty(q);
  }

  /** The one row that is left, if there is one. */
  public Optional<R> first(Database database) {
    return database.list(sql.rows(), sentence(List.of(select), List.of())).stream().findFirst();
  }

  /** Every row that is left, in no order. */
  public List<R> all(Database database) {
    return database.list(sql.rows(), sentence(List.of(select), List.of()));
  }

  /**
   * The page that {@code query} asks for, or less of it where its rows hold much text; {@code now}
   * is when the walk begins, if it begins here.
   */
  public Page<R> page(Database database, PageQuery query, String sort, Instant now) {
    var order = sql.keys().parse(sort, nearest);
    var cursor = query.cursor(order);
    var began = cursor == null ? now : cursor.instant();
    var limit = query.limit();
    var found = database.portion(sql.rows(), page(order, cursor, limit), limit);
    var kept = found.rows();
    var hasMore = found.hasMore();
    var next = hasMore ? query.next(after(kept.get(kept.size() - 1), began), order) : null;
    var total = query.count() ? count(database) : null;
    return new Page<>(
        kept.stream().map(Keyed::row).toList(), new PageInfo(limit, hasMore, next, total));
  }

  List<Bound> page(List<Ordered> order, Cursor cursor, int limit) {
    var after = new ArrayList<Bound>();
    if (cursor != null) {
      after.add(text("and ("));
      after.addAll(Keyset.after(order, cursor.keys()));
      after.add(text(")"));
    }
    after.addAll(Keyset.order(order));
    after.add(text("limit " + (limit + 1)));
    var columns = new ArrayList<>(List.of(select));
    columns.addAll(Keyset.column(order));
    return sentence(columns, after);
  }

  List<Bound> counting() {
    return sentence(List.of(text("select count(*)")), List.of());
  }

  private List<Bound> sentence(List<Bound> columns, List<Bound> after) {
    var all = new ArrayList<>(columns);
    all.add(from);
    all.addAll(conditions);
    all.addAll(after);
    return all;
  }

  private Long count(Database database) {
    return database.list(COUNT, counting()).get(0);
  }

  private static Cursor after(Keyed<?> last, Instant began) {
    return new Cursor(began.toString(), last.keys());
  }
}
