package org.lectern.category;

import java.util.UUID;

/** A reference to a category. */
public record CategorySummary(UUID id, String name) {
  public static CategorySummary of(Category category) {
    return new CategorySummary(category.id(), category.name());
  }
}
