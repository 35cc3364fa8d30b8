package org.lectern.course;

import java.util.UUID;

/** A reference to a course. */
public record CourseSummary(UUID id, String code, String title) {
  public static CourseSummary of(Course course) {
    return new CourseSummary(course.id(), course.code(), course.title());
  }
}
