package org.lectern.identity;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Ids for rows that Hibernate does not write, of the same kind as its own: UUIDv7. */
public final class NewId {
  private NewId() {}

  public static UUID next() {
    return UuidVersion7Strategy.INSTANCE.generateUuid(null);
  }
}
