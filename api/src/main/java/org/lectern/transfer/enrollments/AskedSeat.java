package org.lectern.transfer.enrollments;

import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.lectern.enrollment.Seat;
import org.lectern.transfer.rows.DatabaseOrder;

/**
 * What a valid row requests: that somebody is enrolled or unenrolled. {@code excluded} is null if
 * their exclusions stay as they are.
 */
record AskedSeat(int line, Seat seat, boolean enrolls, Set<UUID> excluded) {
  static final Comparator<AskedSeat> ORDER =
      Comparator.comparing((AskedSeat asked) -> asked.seat.session(), DatabaseOrder.OF_IDS)
          .thenComparing(asked -> asked.seat.user(), DatabaseOrder.OF_IDS);

  boolean saysTheSame(AskedSeat other) {
    return enrolls == other.enrolls && Objects.equals(excluded, other.excluded);
  }
}
