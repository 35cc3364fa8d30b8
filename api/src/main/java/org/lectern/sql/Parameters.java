package org.lectern.sql;

import java.lang.reflect.RecordComponent;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts the components of a record, or a single value, into their places in a statement. */
final class Parameters {
  /** A place in a statement: its type, and how its value is taken from those given. */
  record Place(SqlType type, Function<Object, Object> value) {}

  private final List<Place> places;

  private Parameters(List<Place> places) {
    this.places = places;
  }

  /** A {@link Void} has none. */
  static Parameters of(Class<?> type, List<String> names) {
    return new Parameters(type.isRecord() ? ofRecord(type, names) : ofOne(type, names));
  }

  /** The same array in each place. */
  static Parameters ofMany(Class<?> element, List<String> names) {
    requireAll(element, names);
    var place = new Place(SqlType.arrayOf(element), given -> given);
    return new Parameters(names.stream().map(name -> place).toList());
  }

  List<Place> places() {
    return places;
  }

  /** Binds them after those already bound; returns how many are bound then. */
  int bind(PreparedStatement statement, int bound, Object given) throws SQLException {
    for (var place : places) {
      Values.set(statement, ++bound, place.type, place.value.apply(given));
    }
    return bound;
  }

  /** The given values and the named parameters must match exactly. */
  static void requireAll(Class<?> type, List<String> names) {
    var named = new TreeSet<>(names);
    var isGiven =
        type.isRecord()
            ? named.equals(components(type).keySet())
            : named.size() == (type == Void.class ? 0 : 1);
    if (isGiven) return;
    throw new IllegalArgumentException(type.getSimpleName() + " does not give " + named);
  }

  private static List<Place> ofRecord(Class<?> type, List<String> names) {
    var components = components(type);
    return names.stream().map(name -> place(components.get(name))).toList();
  }

  private static Map<String, RecordComponent> components(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .collect(Collectors.toMap(RecordComponent::getName, each -> each));
  }

  private static Place place(RecordComponent component) {
    var reader = RecordAccess.reader(component);
    return new Place(
        SqlType.of(component.getGenericType()), given -> RecordAccess.read(reader, given));
  }

  private static List<Place> ofOne(Class<?> type, List<String> names) {
    return names.stream().map(name -> new Place(SqlType.of(type), given -> given)).toList();
  }
}
