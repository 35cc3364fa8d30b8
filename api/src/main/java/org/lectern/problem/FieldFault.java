package org.lectern.problem;

/**
 * One fault of a request: where ({@code /accessStart}, or a parameter's name), what, and how to
 * correct it. Quotes from the request are shortened, so that answers do not grow with requests.
 */
public record FieldFault(String pointer, String code, String detail) {
  private static final int MOST_CHARACTERS = 500;

  public FieldFault {
    pointer = cutShort(pointer);
    detail = cutShort(detail);
  }

  private static String cutShort(String text) {
    if (text == null || text.codePointCount(0, text.length()) <= MOST_CHARACTERS) return text;
    return text.substring(0, text.offsetByCodePoints(0, MOST_CHARACTERS)) + "…";
  }
}
