package org.lectern.sql;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;

/** What stands in the static fields of classes. */
public final class StaticValues {
  /** A value, and the class that has it. */
  public record Found<T>(Class<?> type, T value) {}

  private StaticValues() {}

  public static <T> List<T> of(JavaClasses classes, Class<T> type) {
    return in(classes, type).stream().map(Found::value).toList();
  }

  public static <T> List<Found<T>> in(JavaClasses classes, Class<T> type) {
    return classes.stream()
        .filter(each -> each.getFields().stream().anyMatch(field -> isOf(field.getRawType(), type)))
        .map(JavaClass::reflect)
        .flatMap(each -> Stream.of(each.getDeclaredFields()))
        .filter(field -> field.getType() == type)
        .filter(field -> Modifier.isStatic(field.getModifiers()))
        .map(field -> new Found<>(field.getDeclaringClass(), type.cast(value(field))))
        .toList();
  }

  private static boolean isOf(JavaClass field, Class<?> type) {
    return field.isEquivalentTo(type);
  }

  private static Object value(Field field) {
    try {
      field.setAccessible(true);
      return field.get(null);
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
