package org.lectern.transfer.enrollments;

import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.lectern.enrollment.Place;

/**
 * What a good row asks: that somebody comes into a session or leaves it. {@code excluded} is null
 * where their exclusions stay as they are.
 */
record AskedPlace(int line, Place place, boolean enrolls, Set<UUID> excluded) {
  private static final Comparator<UUID> AS_THE_DATABASE_SORTS =
      Comparator.comparing(UUID::getMostSignificantBits, Long::compareUnsigned)
          .thenComparing(UUID::getLeastSignificantBits, Long::compareUnsigned);

  /** The order in which places are taken everywhere, so that two at once wait, not deadlock. */
  static final Comparator<AskedPlace> ORDER =
      Comparator.comparing((AskedPlace asked) -> asked.place.session(), AS_THE_DATABASE_SORTS)
          .thenComparing(asked -> asked.place.user(), AS_THE_DATABASE_SORTS);

  boolean saysTheSame(AskedPlace other) {
    return enrolls == other.enrolls && Objects.equals(excluded, other.excluded);
  }
}
