package org.lectern.identity;

import java.util.UUID;
import org.lectern.access.rights.PlatformRole;

/** A person named in a request, with what decides whether they can be used. */
public record NamedPerson(
    UUID id, String username, PlatformRole role, boolean active, String timeZone) {
  static NamedPerson of(User user) {
    return new NamedPerson(
        user.id(), user.username(), user.role(), user.isActive(), user.timeZone());
  }
}
