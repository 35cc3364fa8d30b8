package org.lectern.access.words;

import java.util.Locale;

/** How answers write the words of enums: {@code YEAR_OUT_OF_RANGE} is {@code year-out-of-range}. */
public final class EnumWord {
  private EnumWord() {}

  public static String of(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
