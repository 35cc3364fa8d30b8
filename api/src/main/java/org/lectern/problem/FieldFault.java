package org.lectern.problem;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.sentence.Sentence;

/**
 * One fault of a request: where ({@code /accessStart}, or a parameter's name), what, and how to
 * correct it. Quotes from the request are shortened, so that answers do not grow with requests.
 */
public record FieldFault(
    String pointer, String code, @Schema(implementation = String.class) Sentence detail) {
  private static final int MOST_CHARACTERS = 500;

  public FieldFault {
    pointer = cutShort(pointer);
    detail = detail.quoting(MOST_CHARACTERS);
  }

  public static FieldFault at(String pointer, String key, Object... args) {
    return at(pointer, Sentence.of(key, args));
  }

  public static FieldFault at(String pointer, Sentence detail) {
    return new FieldFault(pointer, detail.code(), detail);
  }

  private static String cutShort(String text) {
    if (text == null || text.codePointCount(0, text.length()) <= MOST_CHARACTERS) return text;
    return text.substring(0, text.offsetByCodePoints(0, MOST_CHARACTERS)) + "…";
  }
}
