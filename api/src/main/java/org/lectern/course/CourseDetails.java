package org.lectern.course;

import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.problem.Checked;
import org.lectern.problem.Faults;
import org.lectern.query.Query;

/**
 * The details of a course: a code of at most 40 letters, digits, dots, dashes and underscores that
 * no other course has, and a title of at most 150 characters.
 */
@Schema(
    requiredProperties = {"code", "title"},
    examples =
        """
        {"code": "SAFETY-1", "title": "Safety at work", "description": null}""")
public record CourseDetails(
    @Schema(pattern = "^" + CourseDetails.CODE_SHAPE + "$", maxLength = 40) String code,
    @Schema(minLength = 1, maxLength = CourseDetails.LONGEST_TITLE) String title,
    @Schema(nullable = true, maxLength = CourseDetails.LONGEST_DESCRIPTION) String description,
    @Schema(nullable = true, maxLength = CourseDetails.LONGEST_EXTERNAL_ID) String externalId)
    implements Checked {
  static final String CODE_SHAPE = "[A-Za-z0-9][A-Za-z0-9._-]{0,39}";
  static final int LONGEST_TITLE = 150;
  static final int LONGEST_DESCRIPTION = 4_000;
  static final int LONGEST_EXTERNAL_ID = 100;

  private static final Pattern CODE = Pattern.compile(CODE_SHAPE);

  public CourseDetails {
    description = blankIsAbsent(description);
    externalId = blankIsAbsent(externalId);
  }

  static CourseDetails of(Course course) {
    return new CourseDetails(
        course.code(), course.title(), course.description(), course.externalId());
  }

  @Override
  public void check(Faults faults) {
    faults.required("/code", code).required("/title", title).line("/title", title, LONGEST_TITLE);
    faults
        .atMost("/description", description, LONGEST_DESCRIPTION)
        .line("/externalId", externalId, LONGEST_EXTERNAL_ID);
    if (code == null) return;
    if (!CODE.matcher(code).matches()) {
      faults.add("/code", "bad-code");
    } else if (Query.id(code).isPresent()) {
      faults.add("/code", "looks-like-an-id.code");
    }
  }

  private static String blankIsAbsent(String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
