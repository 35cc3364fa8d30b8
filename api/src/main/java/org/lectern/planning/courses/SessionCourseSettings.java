package org.lectern.planning.courses;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.problem.Checked;
import org.lectern.problem.Faults;

/**
 * The settings of a course in a session; an absent member is left as it is, and a new course is
 * unlocked.
 */
@Schema(examples = "{\"locked\": true}")
public record SessionCourseSettings(@Schema(nullable = true) Boolean locked) implements Checked {
  static final SessionCourseSettings NONE = new SessionCourseSettings(null);

  @Override
  public void check(Faults faults) {
    // every member may be absent
  }
}
