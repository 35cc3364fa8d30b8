package org.lectern.quiz;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One of the answers to choose from.
 *
 * @param id unique in its question; null where it is new
 */
@Schema(requiredProperties = "text")
public record Choice(
    @Schema(nullable = true, maxLength = Quiz.LONGEST_ID) String id,
    @Schema(minLength = 1, maxLength = Quiz.LONGEST_TEXT) String text,
    @Schema(nullable = true, defaultValue = "false") Boolean correct) {
  boolean right() {
    return Boolean.TRUE.equals(correct);
  }

  Choice named(String name) {
    return new Choice(name, text, right());
  }
}
