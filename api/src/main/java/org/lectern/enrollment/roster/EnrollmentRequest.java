package org.lectern.enrollment.roster;

import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.problem.Checked;
import org.lectern.problem.Faults;
import org.lectern.sentence.Sentence;

/** Which courses an enrollment excludes; absent leaves the exclusions as they are. */
@Schema(
    examples =
        """
        {"excludedCourses": ["PHYS-1"]}""")
public record EnrollmentRequest(
    @Schema(nullable = true, maxItems = EnrollmentRequest.MOST_COURSES)
        List<String> excludedCourses)
    implements Checked {
  static final int MOST_COURSES = 500;

  /** The names among them. */
  List<String> courseNames() {
    if (excludedCourses == null) return List.of();
    return excludedCourses.stream().filter(Objects::nonNull).toList();
  }

  @Override
  public void check(Faults faults) {
    faults.atMost(
        "/excludedCourses", excludedCourses, MOST_COURSES, Sentence.of("too-many.courses"));
  }
}
