package org.lectern.identity;

import jakarta.persistence.Tuple;
import java.util.UUID;

/** A person as others name them. */
public record PersonSummary(
    UUID id, String username, String firstName, String lastName, boolean active) {
  public static PersonSummary of(User user) {
    return new PersonSummary(
        user.id(), user.username(), user.firstName(), user.lastName(), user.isActive());
  }

  /** From the columns of {@code app_user} under their own names. */
  public static PersonSummary of(Tuple row) {
    return new PersonSummary(
        row.get("id", UUID.class),
        row.get("username", String.class),
        row.get("first_name", String.class),
        row.get("last_name", String.class),
        row.get("active", Boolean.class));
  }
}
