package org.lectern.sql;

import java.sql.Connection;
import java.sql.ParameterMetaData;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lectern.sql.Fragment.Bound;

/** Holds a statement against the schema, by having the database prepare it and run nothing. */
public final class Prepared {
  private static final Set<String> TEXTS = Set.of("text", "varchar", "bpchar", "json", "jsonb");

  private Prepared() {}

  /** What is wrong with it: nothing, where it fits. */
  public static List<String> faults(Connection connection, List<Bound> parts, Rows<?> rows) {
    var sql = parts.stream().map(part -> part.fragment().text()).collect(Collectors.joining(" "));
    try (var prepared = connection.prepareStatement(sql)) {
      var faults = new ArrayList<>(ofParameters(prepared.getParameterMetaData(), parts));
      if (rows != null) faults.addAll(ofColumns(prepared.getMetaData(), rows));
      return faults.stream().map(fault -> fault + " in " + sql).toList();
    } catch (SQLException refused) {
      return List.of(refused.getMessage() + " in " + sql);
    }
  }

  private static List<String> ofParameters(ParameterMetaData found, List<Bound> parts)
      throws SQLException {
    var faults = new ArrayList<String>();
    int at = 0;
    for (var part : parts) {
      for (var place : part.fragment().parameters().places()) {
        var actual = found.getParameterTypeName(++at);
        if (!takes(actual, place.type())) {
          faults.add("parameter %d is a %s, not a %s".formatted(at, actual, place.type()));
        }
      }
    }
    return faults;
  }

  /** Where a larger number is expected, a smaller one will do. */
  private static boolean takes(String actual, SqlType type) {
    return fits(actual, type) || actual.equals("int8") && type.name().equals("int4");
  }

  private static List<String> ofColumns(ResultSetMetaData found, Rows<?> rows) throws SQLException {
    var actual = new LinkedHashMap<String, String>();
    for (int i = 1; i <= found.getColumnCount(); i++) {
      if (actual.put(found.getColumnLabel(i), found.getColumnTypeName(i)) != null) {
        return List.of("two columns are called " + found.getColumnLabel(i));
      }
    }
    actual.remove(Rows.KEYS);
    return rows.isOneValue() ? ofOne(actual, rows) : ofRecord(actual, rows);
  }

  private static List<String> ofOne(Map<String, String> actual, Rows<?> rows) {
    var type = SqlType.of(rows.columns().get(0).type());
    var isRight = actual.size() == 1 && fits(actual.values().iterator().next(), type);
    return isRight
        ? List.of()
        : List.of("one column of %s is read from %s".formatted(type, actual));
  }

  private static List<String> ofRecord(Map<String, String> actual, Rows<?> rows) {
    var faults = new ArrayList<String>();
    for (var column : rows.columns()) {
      var there = actual.remove(column.label());
      var type = SqlType.of(column.type());
      if (there == null) faults.add("no column " + column.label());
      else if (!fits(there, type)) faults.add(column.label() + " is " + there + ", not " + type);
    }
    if (!actual.isEmpty()) faults.add("nobody reads the columns " + actual.keySet());
    return faults;
  }

  private static boolean fits(String actual, SqlType type) {
    var isArray = actual.startsWith("_");
    var name = isArray ? actual.substring(1) : actual;
    if (isArray != type.isArray()) return false;
    if (name.equals("bigserial")) return type.name().equals("int8");
    return name.equals(type.name()) || type.name().equals("text") && TEXTS.contains(name);
  }
}
