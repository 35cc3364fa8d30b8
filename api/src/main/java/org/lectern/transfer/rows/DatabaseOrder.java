package org.lectern.transfer.rows;

import java.util.Comparator;
import java.util.UUID;

/**
 * The order in which rows are locked everywhere, so that two at once wait and do not deadlock: that
 * in which the database sorts ids.
 */
public final class DatabaseOrder {
  public static final Comparator<UUID> OF_IDS =
      Comparator.comparing(UUID::getMostSignificantBits, Long::compareUnsigned)
          .thenComparing(UUID::getLeastSignificantBits, Long::compareUnsigned);

  private DatabaseOrder() {}
}
