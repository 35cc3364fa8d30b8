package org.lectern.identity;

import java.util.UUID;

/** A reference to a person. */
public record PersonSummary(
    UUID id, String username, String firstName, String lastName, boolean active) {
  public static PersonSummary of(User user) {
    return new PersonSummary(
        user.id(), user.username(), user.firstName(), user.lastName(), user.isActive());
  }

  /** The columns of {@code user}, as a record reads them that calls the person {@code prefix}. */
  public static String columns(String user, String prefix) {
    return "%1$s.id as %2$sid, %1$s.username as %2$susername, %1$s.first_name as %2$sfirst_name, "
        .concat("%1$s.last_name as %2$slast_name, %1$s.active as %2$sactive")
        .formatted(user, prefix);
  }
}
