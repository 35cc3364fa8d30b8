package org.lectern.sql;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Converts values between Java and PostgreSQL. */
final class Values {
  private Values() {}

  interface Reader {
    Object read(ResultSet row, int place) throws SQLException;
  }

  static Reader reader(Type type) {
    SqlType.of(type);
    if (type instanceof ParameterizedType many) return array(many);
    if (type == String.class) return ResultSet::getString;
    if (type == Instant.class) return (row, at) -> instant(row.getTimestamp(at));
    if (type == boolean.class) return (row, at) -> present(row.getBoolean(at), row);
    if (type == int.class) return (row, at) -> present(row.getInt(at), row);
    if (type == long.class) return (row, at) -> present(row.getLong(at), row);
    if (type == byte[].class) return ResultSet::getBytes;
    var plain = (Class<?>) type;
    if (plain.isAnnotationPresent(JsonColumn.class)) {
      return (row, at) -> StoredJson.read(row.getString(at), plain);
    }
    if (plain.isEnum()) return (row, at) -> word(plain, row.getString(at));
    return (row, at) -> row.getObject(at, plain);
  }

  /** A value of a type that cannot be null. */
  private static Object present(Object value, ResultSet row) throws SQLException {
    if (row.wasNull()) throw new IllegalStateException("a column is null that may not be");
    return value;
  }

  /** An array; empty if there is none. */
  private static Reader array(ParameterizedType type) {
    var element = (Class<?>) type.getActualTypeArguments()[0];
    var isSet = type.getRawType() == Set.class;
    return (row, at) -> {
      var found = elements(row.getArray(at), element);
      return isSet ? Set.copyOf(found) : found;
    };
  }

  private static List<?> elements(Array array, Class<?> type) throws SQLException {
    if (array == null) return List.of();
    var found = Arrays.stream((Object[]) array.getArray());
    if (type.isEnum()) return found.map(each -> word(type, each.toString())).toList();
    return found.map(each -> each instanceof Timestamp time ? time.toInstant() : each).toList();
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // callers know that it is an enum
  private static Object word(Class<?> type, String text) {
    return text == null ? null : Enum.valueOf((Class<Enum>) type, text);
  }

  private static Instant instant(Timestamp timestamp) {
    return timestamp == null ? null : timestamp.toInstant();
  }

  static void set(PreparedStatement statement, int place, SqlType type, Object value)
      throws SQLException {
    if (value == null) {
      statement.setNull(place, Types.NULL);
    } else if (value instanceof Collection<?> many) {
      var elements = many.stream().map(Values::plain).toArray();
      var array = statement.getConnection().createArrayOf(type.name(), elements);
      statement.setArray(place, array);
    } else {
      statement.setObject(place, plain(value));
    }
  }

  private static Object plain(Object value) {
    if (value instanceof Instant instant) return instant.atOffset(ZoneOffset.UTC);
    return value instanceof Enum<?> word ? word.name() : value;
  }
}
