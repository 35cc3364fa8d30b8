package org.lectern.enrollment.roster;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One person of a batch, by id or username; {@code ENROLL} if no action is given. */
@Schema(requiredProperties = "user")
public record EnrollmentItem(
    String user,
    @Schema(defaultValue = "ENROLL") EnrollAction action,
    @Schema(nullable = true) List<String> excludedCourses) {
  public EnrollmentItem {
    if (action == null) action = EnrollAction.ENROLL;
  }

  boolean enrolls() {
    return action == EnrollAction.ENROLL;
  }
}
