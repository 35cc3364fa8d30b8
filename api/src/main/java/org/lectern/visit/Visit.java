package org.lectern.visit;

import java.time.Instant;
import org.lectern.authorization.CourseStanding;

/** How often a person has opened a course of a session, and their standing in it since. */
public record Visit(Instant firstAt, Instant lastAt, int count, CourseStanding inCourse) {
  public boolean isFirst() {
    return count == 1;
  }
}
