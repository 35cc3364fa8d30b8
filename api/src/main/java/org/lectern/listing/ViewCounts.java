package org.lectern.listing;

import org.lectern.access.words.SessionView;

/** The number of sessions in each of a person's three lists. */
public record ViewCounts(long current, long upcoming, long past) {
  long of(SessionView view) {
    return switch (view) {
      case CURRENT -> current;
      case UPCOMING -> upcoming;
      case PAST -> past;
    };
  }
}
