package org.lectern.identity;

import java.util.UUID;
import org.lectern.access.rights.PlatformRole;

/** A person whom somebody named, and what tells whether they can be taken. */
public record NamedPerson(
    UUID id, String username, PlatformRole role, boolean active, String timeZone) {
  static NamedPerson of(User user) {
    return new NamedPerson(
        user.id(), user.username(), user.role(), user.isActive(), user.timeZone());
  }
}
