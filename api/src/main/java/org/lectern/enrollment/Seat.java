package org.lectern.enrollment;

import java.util.UUID;

/** One person in one session, enrolled or to be enrolled. */
public record Seat(UUID session, UUID user) {
  private static final long SCATTER = 0x9E3779B97F4A7C15L;

  /**
   * Scrambled, since the default hash of a record puts consecutive ids close together, which makes
   * lookups in the JDK's immutable sets linear.
   */
  @Override
  public int hashCode() {
    var mixed = (session.hashCode() * SCATTER + user.hashCode()) * SCATTER;
    return (int) (mixed >>> 32);
  }
}
