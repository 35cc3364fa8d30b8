package org.lectern.warning;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that was accepted and looks like a mistake; {@code mend} is what would correct it, if
 * known.
 */
public record Warning(
    String code, String detail, String pointer, @Schema(nullable = true) Mend mend) {
  public Warning(String code, String detail, String pointer) {
    this(code, detail, pointer, null);
  }
}
