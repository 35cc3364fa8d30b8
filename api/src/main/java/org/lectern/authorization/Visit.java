package org.lectern.authorization;

import jakarta.persistence.Tuple;
import java.time.Instant;

/** How often a person has opened a course of a session, and where they stand at it since. */
public record Visit(Instant firstAt, Instant lastAt, int count, CourseStanding place) {
  static Visit of(Tuple row, CourseStanding place) {
    return new Visit(
        row.get("first_at", Instant.class),
        row.get("last_at", Instant.class),
        row.get("count", Integer.class),
        place);
  }

  public boolean isFirst() {
    return count == 1;
  }
}
