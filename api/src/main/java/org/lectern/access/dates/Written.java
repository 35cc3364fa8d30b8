package org.lectern.access.dates;

import java.util.List;

/** A parsed text, or why it cannot be parsed. */
public record Written<T>(T value, Fault fault) {
  private static final int LONGEST = 60;

  /** Why a text is not what it should be: the key of a sentence, and what fills it. */
  public record Fault(String key, List<Object> args) {
    /** Whether it cannot be read at all, rather than read and refused. */
    public boolean isMalformed() {
      return key.startsWith("bad-");
    }
  }

  static <T> Written<T> as(T value) {
    return new Written<>(value, null);
  }

  static <T> Written<T> wrong(String key, Object... args) {
    return new Written<>(null, new Fault(key, List.of(args)));
  }

  static <T> Written<T> wrong(DateFault.Code code) {
    return new Written<>(null, new Fault(code.word(), code.numbers()));
  }

  /** The text as a sentence quotes it: only its beginning if it is long. */
  static String quoted(String text) {
    var isLong = text.codePointCount(0, text.length()) > LONGEST;
    return isLong ? text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…" : text;
  }
}
