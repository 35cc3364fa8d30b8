package org.lectern.sql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * A part of a statement, with the values of its parameters in {@code P}: a record, whose component
 * {@code accessEnd} is the parameter {@code :accessEnd}, or where there is but one, its value. Like
 * a {@link Statement} it is created once, in a static field.
 */
public final class Fragment<P> {
  private final NamedSql sql;
  private final Parameters parameters;

  private Fragment(NamedSql sql, Parameters parameters) {
    this.sql = sql;
    this.parameters = parameters;
  }

  public static <P> Fragment<P> of(Class<P> values, String sql) {
    return parts(values, sql).get(0);
  }

  /** One whose single value is any number of these, an array. */
  public static <E> Fragment<Collection<E>> ofMany(Class<E> element, String sql) {
    var named = NamedSql.parse(sql);
    return new Fragment<>(named, Parameters.ofMany(element, named.names()));
  }

  /** Several parts that take their values from the same record. */
  public static <P> List<Fragment<P>> parts(Class<P> values, String... sql) {
    var named = Arrays.stream(sql).map(NamedSql::parse).toList();
    var all = named.stream().flatMap(each -> each.names().stream()).toList();
    Parameters.requireAll(values, all);
    var parts = new ArrayList<Fragment<P>>();
    for (var each : named) parts.add(new Fragment<>(each, Parameters.of(values, each.names())));
    return parts;
  }

  /** One without parameters, to be put together with others. */
  public static Bound text(String sql) {
    return new Fragment<Void>(new NamedSql(sql, List.of()), Parameters.of(Void.class, List.of()))
        .with(null);
  }

  /** The part with its values. */
  public Bound with(P values) {
    return new Bound(this, values);
  }

  /** A part with its values, to be put together with others. */
  public record Bound(Fragment<?> fragment, Object values) {}

  /** For preparing the statement without running it. */
  Bound bound() {
    return with(null);
  }

  String text() {
    return sql.text();
  }

  Parameters parameters() {
    return parameters;
  }

  @Override
  public String toString() {
    return text();
  }
}
