package org.lectern.sql;

import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Makes a record of each row: the component {@code enrolledAt} is the column {@code enrolled_at},
 * and a record inside it takes columns with its name in front ({@code access_start}). One that is
 * {@link Nullable} is null where all of its columns are.
 */
public final class Rows<R> {
  /** A column that a record wants: its label, and the type that it is read as. */
  record Column(String label, Type type) {}

  /** A row, and what the order of a list made of it: its keys as text, null where absent. */
  public record Keyed<R>(R row, List<String> keys) {}

  private interface Part {
    Object read(ResultSet row, int[] places) throws SQLException;
  }

  /** What the column of keys is called. */
  static final String KEYS = "row_keys";

  private final List<Column> columns = new ArrayList<>();
  private final Part whole;
  private volatile int[] places;

  private Rows(Class<R> type) {
    this.whole = type.isRecord() ? record(type, "") : column("", type);
  }

  public static <R> Rows<R> of(Class<R> type) {
    return new Rows<>(type);
  }

  boolean isOneValue() {
    return columns.get(0).label.isEmpty();
  }

  List<Column> columns() {
    return columns;
  }

  List<R> all(ResultSet rows) throws SQLException {
    var found = new ArrayList<R>();
    each(rows, found::add);
    return found;
  }

  /** How many there were. */
  int each(ResultSet rows, Consumer<R> work) throws SQLException {
    var count = 0;
    for (; rows.next(); count++) work.accept(read(rows));
    return count;
  }

  /** With a last column beside those of the record, {@code row_keys}, an array of texts. */
  List<Keyed<R>> keyed(ResultSet rows) throws SQLException {
    var found = new ArrayList<Keyed<R>>();
    while (rows.next()) {
      var keys = (String[]) rows.getArray(KEYS).getArray();
      found.add(new Keyed<>(read(rows), Arrays.asList(keys)));
    }
    return found;
  }

  /** A statement always gives the same columns, so that their places are looked up once. */
  @SuppressWarnings("unchecked") // the parts make nothing else
  private R read(ResultSet row) throws SQLException {
    if (places == null) places = placesIn(row);
    return (R) whole.read(row, places);
  }

  private int[] placesIn(ResultSet row) throws SQLException {
    var found = new int[columns.size()];
    for (int i = 0; i < found.length; i++) {
      var label = columns.get(i).label;
      found[i] = label.isEmpty() ? 1 : row.findColumn(label);
    }
    return found;
  }

  private Part record(Class<?> type, String prefix) {
    var parts =
        Arrays.stream(type.getRecordComponents()).map(each -> component(each, prefix)).toList();
    var maker = RecordAccess.maker(type);
    return (row, places) -> {
      var values = new Object[parts.size()];
      for (int i = 0; i < values.length; i++) values[i] = parts.get(i).read(row, places);
      return RecordAccess.make(maker, values);
    };
  }

  private Part component(RecordComponent component, String prefix) {
    var label = prefix + snake(component.getName());
    if (!component.getType().isRecord()) return column(label, component.getGenericType());
    var first = columns.size();
    var part = record(component.getType(), label + "_");
    var after = columns.size();
    if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) return part;
    return (row, places) -> isAbsent(row, places, first, after) ? null : part.read(row, places);
  }

  private static boolean isAbsent(ResultSet row, int[] places, int first, int after)
      throws SQLException {
    for (int i = first; i < after; i++) if (row.getObject(places[i]) != null) return false;
    return true;
  }

  private Part column(String label, Type type) {
    var at = columns.size();
    columns.add(new Column(label, type));
    var value = Values.reader(type);
    return (row, places) -> value.read(row, places[at]);
  }

  private static String snake(String name) {
    return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }
}
