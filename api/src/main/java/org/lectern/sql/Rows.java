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
 * {@link Nullable} is null where all of its columns are; an array that is not is empty then.
 */
public final class Rows<R> {
  /** A column that a record wants: its label, and the type that it is read as. */
  record Column(String label, Type type) {}

  /** A row, and what the order of a list made of it: its keys as text, null where absent. */
  public record Keyed<R>(R row, List<String> keys) {}

  /** Rows of a list from its beginning, and whether there are more. */
  public record Portion<R>(List<Keyed<R>> rows, boolean hasMore) {}

  /** What has been read of a row, and the characters of its texts. */
  private static final class Reading {
    private final ResultSet row;
    private final int[] places;
    private long characters;

    Reading(ResultSet row, int[] places) {
      this.row = row;
      this.places = places;
    }
  }

  private interface Part {
    Object read(Reading reading) throws SQLException;
  }

  /** What the texts of one portion hold together, but for its last row. */
  static final int MOST_CHARACTERS = 512 * 1024;

  /** What the column of keys is called. */
  static final String KEYS = "row_keys";

  private final List<Column> columns = new ArrayList<>();
  private final Part whole;
  private volatile int[] places;

  private Rows(Class<R> type) {
    this.whole = isSplit(type) ? record(type, "") : column("", type, false);
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
    for (var reading = reading(rows); rows.next(); count++) work.accept(read(reading));
    return count;
  }

  /**
   * At most {@code limit} rows, and fewer where they hold much text. With a last column beside
   * those of the record, {@code row_keys}, an array of texts.
   */
  Portion<R> portion(ResultSet rows, int limit) throws SQLException {
    var found = new ArrayList<Keyed<R>>();
    var reading = reading(rows);
    while (rows.next()) {
      if (found.size() == limit || reading.characters > MOST_CHARACTERS) {
        return new Portion<>(found, true);
      }
      var keys = (String[]) rows.getArray(KEYS).getArray();
      found.add(new Keyed<>(read(reading), Arrays.asList(keys)));
    }
    return new Portion<>(found, false);
  }

  /** A statement always gives the same columns, so that their places are looked up once. */
  private Reading reading(ResultSet rows) throws SQLException {
    if (places == null) places = placesIn(rows);
    return new Reading(rows, places);
  }

  @SuppressWarnings("unchecked") // the parts make nothing else
  private R read(Reading reading) throws SQLException {
    return (R) whole.read(reading);
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
    return reading -> {
      var values = new Object[parts.size()];
      for (int i = 0; i < values.length; i++) values[i] = parts.get(i).read(reading);
      return RecordAccess.make(maker, values);
    };
  }

  private Part component(RecordComponent component, String prefix) {
    var label = prefix + snake(component.getName());
    var isNullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    if (!isSplit(component.getType())) {
      return column(label, component.getGenericType(), isNullable);
    }
    var first = columns.size();
    var part = record(component.getType(), label + "_");
    var after = columns.size();
    if (!isNullable) return part;
    return reading -> isAbsent(reading, first, after) ? null : part.read(reading);
  }

  /** Whether its components are columns of their own. */
  private static boolean isSplit(Class<?> type) {
    return type.isRecord() && !type.isAnnotationPresent(JsonColumn.class);
  }

  private static boolean isAbsent(Reading reading, int first, int after) throws SQLException {
    for (int i = first; i < after; i++) {
      if (reading.row.getObject(reading.places[i]) != null) return false;
    }
    return true;
  }

  private Part column(String label, Type type, boolean isNullable) {
    var at = columns.size();
    columns.add(new Column(label, type));
    var value = Values.reader(type);
    return reading -> {
      if (isNullable && reading.row.getObject(reading.places[at]) == null) return null;
      var read = value.read(reading.row, reading.places[at]);
      if (read instanceof String text) reading.characters += text.length();
      return read;
    };
  }

  private static String snake(String name) {
    return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }
}
