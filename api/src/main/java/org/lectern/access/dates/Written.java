package org.lectern.access.dates;

/**
 * A parsed text, or why it cannot be parsed, as a code and a sentence that says how to correct it.
 */
public record Written<T>(T value, Fault fault) {
  private static final int LONGEST = 60;

  /** Why a text is not what it should be. */
  public record Fault(String code, String sentence) {
    /** Whether it cannot be read at all, rather than read and refused. */
    public boolean isMalformed() {
      return code.startsWith("bad-");
    }
  }

  static <T> Written<T> as(T value) {
    return new Written<>(value, null);
  }

  static <T> Written<T> wrong(String code, String sentence) {
    return new Written<>(null, new Fault(code, sentence));
  }

  static <T> Written<T> wrong(DateFault.Code code) {
    return wrong(code.word(), code.sentence());
  }

  /** The text as a message quotes it: only its beginning if it is long. */
  static String quoted(String text) {
    var isLong = text.codePointCount(0, text.length()) > LONGEST;
    var shown = isLong ? text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…" : text;
    return "“%s”".formatted(shown);
  }
}
