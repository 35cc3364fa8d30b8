package org.lectern.planning.courses;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.problem.Checked;
import org.lectern.problem.Faults;

/** How a course stands in one session; absent leaves it as it is, unlocked where it is new. */
@Schema(examples = "{\"locked\": true}")
public record SessionCourseSettings(@Schema(nullable = true) Boolean locked) implements Checked {
  static final SessionCourseSettings NONE = new SessionCourseSettings(null);

  @Override
  public void check(Faults faults) {
    // every member may be absent
  }
}
