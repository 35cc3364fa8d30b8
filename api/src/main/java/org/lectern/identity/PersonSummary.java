package org.lectern.identity;

import java.util.UUID;

/** A person as others name them. */
public record PersonSummary(
    UUID id, String username, String firstName, String lastName, boolean active) {
  public static PersonSummary of(User user) {
    return new PersonSummary(
        user.id(), user.username(), user.firstName(), user.lastName(), user.isActive());
  }
}
