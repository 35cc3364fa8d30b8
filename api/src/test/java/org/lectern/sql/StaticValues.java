package org.lectern.sql;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.lang.reflect.Field;
import java.util.List;
import java.util.stream.Stream;

/** What stands in the static fields of classes. */
public final class StaticValues {
  private StaticValues() {}

  public static <T> List<T> of(JavaClasses classes, Class<T> type) {
    return classes.stream()
        .filter(each -> each.getFields().stream().anyMatch(field -> isOf(field.getRawType(), type)))
        .map(JavaClass::reflect)
        .flatMap(each -> Stream.of(each.getDeclaredFields()))
        .filter(field -> field.getType() == type)
        .filter(field -> java.lang.reflect.Modifier.isStatic(field.getModifiers()))
        .map(field -> type.cast(value(field)))
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
