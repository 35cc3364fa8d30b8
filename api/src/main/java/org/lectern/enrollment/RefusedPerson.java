package org.lectern.enrollment;

import java.util.UUID;

/** Somebody who cannot be enrolled; the username is null where nobody has that id. */
public record RefusedPerson(UUID user, String username) {
  public String code() {
    return username == null ? "unknown-user" : "inactive-user";
  }

  public String detail() {
    return username == null
        ? "There is no user “%s”.".formatted(user)
        : "“%s” is deactivated and cannot be enrolled.".formatted(username);
  }
}
