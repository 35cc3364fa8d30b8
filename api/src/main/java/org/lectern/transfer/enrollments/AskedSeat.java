package org.lectern.transfer.enrollments;

import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.lectern.enrollment.Seat;

/**
 * What a valid row requests: that somebody is enrolled or unenrolled. {@code excluded} is null if
 * their exclusions stay as they are.
 */
record AskedSeat(int line, Seat seat, boolean enrolls, Set<UUID> excluded) {
  private static final Comparator<UUID> AS_THE_DATABASE_SORTS =
      Comparator.comparing(UUID::getMostSignificantBits, Long::compareUnsigned)
          .thenComparing(UUID::getLeastSignificantBits, Long::compareUnsigned);

  /**
   * The order in which places are locked everywhere, so that two at once wait and do not deadlock.
   */
  static final Comparator<AskedSeat> ORDER =
      Comparator.comparing((AskedSeat asked) -> asked.seat.session(), AS_THE_DATABASE_SORTS)
          .thenComparing(asked -> asked.seat.user(), AS_THE_DATABASE_SORTS);

  boolean saysTheSame(AskedSeat other) {
    return enrolls == other.enrolls && Objects.equals(excluded, other.excluded);
  }
}
