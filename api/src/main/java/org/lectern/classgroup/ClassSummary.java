package org.lectern.classgroup;

import java.util.UUID;

/** A reference to a class. */
public record ClassSummary(UUID id, String name) {
  public static ClassSummary of(ClassGroup group) {
    return new ClassSummary(group.id(), group.name());
  }
}
