package org.lectern.sql;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * What PostgreSQL calls a type of Java, or the elements of an array; an enum is a text there, a
 * {@link JsonColumn} is JSON.
 */
record SqlType(String name, boolean isArray) {
  private static final Map<Class<?>, String> NAMES =
      Map.ofEntries(
          Map.entry(String.class, "text"),
          Map.entry(UUID.class, "uuid"),
          Map.entry(Instant.class, "timestamptz"),
          Map.entry(Boolean.class, "bool"),
          Map.entry(boolean.class, "bool"),
          Map.entry(Integer.class, "int4"),
          Map.entry(int.class, "int4"),
          Map.entry(Long.class, "int8"),
          Map.entry(long.class, "int8"),
          Map.entry(Double.class, "float8"),
          Map.entry(BigDecimal.class, "numeric"),
          Map.entry(byte[].class, "bytea"));

  /** A list or a set is an array. */
  static SqlType of(Type type) {
    return type instanceof ParameterizedType many
        ? arrayOf((Class<?>) many.getActualTypeArguments()[0])
        : new SqlType(nameOf((Class<?>) type), false);
  }

  static SqlType arrayOf(Class<?> element) {
    return new SqlType(nameOf(element), true);
  }

  private static String nameOf(Class<?> type) {
    var name = type.isEnum() ? "text" : NAMES.get(type);
    if (type.isAnnotationPresent(JsonColumn.class)) name = "jsonb";
    if (name == null) throw new IllegalArgumentException("the database knows nothing like " + type);
    return name;
  }
}
