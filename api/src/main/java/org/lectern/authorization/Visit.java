package org.lectern.authorization;

import java.time.Instant;

/** How often a person has opened a course of a session, and where they stand at it since. */
public record Visit(Instant firstAt, Instant lastAt, int count, CourseStanding place) {
  public boolean isFirst() {
    return count == 1;
  }
}
