package org.lectern.paging;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.lectern.text.Trimmed;

/**
 * A list as one SQL sentence, walked by keys: every page is one statement (and one more where the
 * total is asked for), and a full walk gives every row once, whatever is inserted meanwhile.
 *
 * <p>{@code select} names the columns, {@code from} the tables; {@code :now} in either is the
 * instant at which the walk began.
 */
public final class SqlList {
  private final String select;
  private final String from;
  private final SortKeys keys;
  private final List<String> conditions = new ArrayList<>();
  private SortKeys.Ordered nearest;
  private Long total;
  private final Map<String, Object> parameters = new LinkedHashMap<>();

  public SqlList(String select, String from, SortKeys keys) {
    this.select = select;
    this.from = from;
    this.keys = keys;
  }

  /** A condition that always holds its place. */
  public SqlList where(String condition) {
    conditions.add("(" + condition + ")");
    return this;
  }

  /** A condition with its parameter; left out where the value is absent or an empty list. */
  public SqlList where(String condition, String name, Object value) {
    if (value == null || value instanceof List<?> list && list.isEmpty()) return this;
    parameters.put(name, value);
    return where(condition);
  }

  /** A parameter that the sentence itself names. */
  public SqlList with(String name, Object value) {
    parameters.put(name, value);
    return this;
  }

  /** A name that is one of these words, by the one fold; left out where there are none. */
  public SqlList named(String column, String parameter, List<String> words) {
    if (words.isEmpty()) return this;
    return where(Names.among(column, parameter)).with(parameter, words.toArray(String[]::new));
  }

  /**
   * What {@code q} finds in a column of searched texts. Unless another order is asked for, what
   * equals it comes first, then what begins with it.
   */
  public SqlList search(String column, String q) {
    if (Trimmed.isEmpty(q)) return this;
    nearest = SearchText.nearest(column);
    return where(SearchText.found(column), SearchText.PARAMETER, SearchText.require(q));
  }

  /** A total that is known already, so that nobody counts anew. */
  public SqlList totalling(long total) {
    this.total = total;
    return this;
  }

  /** The one row that a sentence of counts gives. */
  public <T> T one(EntityManager database, Instant now, Function<Tuple, T> row) {
    var sql = "select " + select + " from " + from + whereAll(conditions);
    return row.apply(
        (Tuple) bind(database.createNativeQuery(sql, Tuple.class), sql, now).getSingleResult());
  }

  /**
   * The page that {@code query} asks for; {@code now} is when the walk begins, if it begins here.
   */
  public <T> Page<T> page(
      EntityManager database, PageQuery query, String sort, Instant now, Function<Tuple, T> row) {
    var ordered = keys.parse(sort, nearest);
    var cursor = query.cursor(ordered);
    var began = cursor == null ? now : cursor.instant();
    var limit = query.limit();
    var rows = rows(database, ordered, cursor, began, limit);
    var hasMore = rows.size() > limit;
    var kept = hasMore ? rows.subList(0, limit) : rows;
    var next = hasMore ? query.next(after(kept.get(limit - 1), ordered, began), ordered) : null;
    var counted = query.count() ? total(database, began) : null;
    return new Page<>(kept.stream().map(row).toList(), new PageInfo(limit, hasMore, next, counted));
  }

  @SuppressWarnings("unchecked")
  private List<Tuple> rows(
      EntityManager database,
      List<SortKeys.Ordered> ordered,
      Cursor cursor,
      Instant now,
      int limit) {
    var sql = new StringBuilder("select ").append(select);
    for (int i = 0; i < ordered.size(); i++) {
      sql.append(", cast(").append(ordered.get(i).sql()).append(" as text) as key_").append(i);
    }
    sql.append(" from ").append(from);
    var all = new ArrayList<>(conditions);
    if (cursor != null) all.add(Keyset.after(ordered, cursor.keys()));
    sql.append(whereAll(all));
    sql.append(" order by ").append(Keyset.order(ordered)).append(" limit ").append(limit + 1);
    var query = bind(database.createNativeQuery(sql.toString(), Tuple.class), sql, now);
    if (cursor != null) Keyset.bind(query, cursor.keys());
    return query.getResultList();
  }

  private Long total(EntityManager database, Instant now) {
    if (total != null) return total;
    var sql = "select count(*) from " + from + whereAll(conditions);
    return ((Number) bind(database.createNativeQuery(sql), sql, now).getSingleResult()).longValue();
  }

  private static String whereAll(List<String> conditions) {
    return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
  }

  private Query bind(Query query, CharSequence sql, Instant now) {
    var text = sql.toString();
    parameters.forEach(
        (name, value) -> {
          if (text.contains(":" + name)) query.setParameter(name, value);
        });
    if (text.contains(":now")) query.setParameter("now", now);
    return query;
  }

  private static Cursor after(Tuple last, List<SortKeys.Ordered> ordered, Instant began) {
    var values = new ArrayList<String>();
    for (int i = 0; i < ordered.size(); i++) values.add(last.get("key_" + i, String.class));
    return new Cursor(began.toString(), values);
  }
}
