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

  /** The columns that {@link #of(Tuple, String)} reads, of {@code user} in a query. */
  public static String columns(String user, String prefix) {
    return "%1$s.id as %2$sid, %1$s.username as %2$susername, %1$s.first_name as %2$sfirst_name, "
        .concat("%1$s.last_name as %2$slast_name, %1$s.active as %2$sactive")
        .formatted(user, prefix);
  }

  /** From the columns of {@code app_user} under their own names. */
  public static PersonSummary of(Tuple row) {
    return of(row, "");
  }

  /** From those columns; null where there is nobody. */
  public static PersonSummary of(Tuple row, String prefix) {
    var id = row.get(prefix + "id", UUID.class);
    if (id == null) return null;
    return new PersonSummary(
        id,
        row.get(prefix + "username", String.class),
        row.get(prefix + "first_name", String.class),
        row.get(prefix + "last_name", String.class),
        row.get(prefix + "active", Boolean.class));
  }
}
