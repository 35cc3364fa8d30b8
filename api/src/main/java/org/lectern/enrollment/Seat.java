package org.lectern.enrollment;

import java.util.UUID;

/** One person in one session, taken or about to be. */
public record Seat(UUID session, UUID user) {
  private static final long SCATTER = 0x9E3779B97F4A7C15L;

  /**
   * Scattered, for a record's own hash puts ids that follow one another close together: the sets of
   * the JDK that never change would then be searched from end to end.
   */
  @Override
  public int hashCode() {
    var mixed = (session.hashCode() * SCATTER + user.hashCode()) * SCATTER;
    return (int) (mixed >>> 32);
  }
}
