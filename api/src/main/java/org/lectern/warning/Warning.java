package org.lectern.warning;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.sentence.Sentence;

/**
 * Something that was accepted and looks like a mistake; {@code mend} is what would correct it, if
 * known.
 */
public record Warning(
    String code,
    @Schema(implementation = String.class) Sentence detail,
    String pointer,
    @Schema(nullable = true) Mend mend) {
  public static Warning at(String pointer, String key, Object... args) {
    return at(pointer, Sentence.of(key, args));
  }

  public static Warning at(String pointer, Sentence detail) {
    return new Warning(detail.code(), detail, pointer, null);
  }

  public Warning mendedBy(Mend how) {
    return new Warning(code, detail, pointer, how);
  }
}
