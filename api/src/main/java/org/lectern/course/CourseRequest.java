package org.lectern.course;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.problem.Checked;
import org.lectern.problem.Faults;
import org.lectern.sentence.Sentence;

/**
 * A new course; without {@code authors} its creator is its author, otherwise exactly the named
 * people are (usernames or ids, at most 500; duplicates count once).
 */
@Schema(
    requiredProperties = {"code", "title"},
    examples =
        """
        {"code": "SAFETY-1", "title": "Safety at work", "description": "Before the first day.",
         "externalId": "hr-1187", "authors": ["t.arnold"]}""")
public record CourseRequest(
    @Schema(pattern = "^" + CourseDetails.CODE_SHAPE + "$", maxLength = 40) String code,
    @Schema(minLength = 1, maxLength = CourseDetails.LONGEST_TITLE) String title,
    @Schema(nullable = true, maxLength = CourseDetails.LONGEST_DESCRIPTION) String description,
    @Schema(nullable = true, maxLength = CourseDetails.LONGEST_EXTERNAL_ID) String externalId,
    @Schema(nullable = true, minItems = 1, maxItems = CourseRequest.MOST_AUTHORS)
        List<String> authors)
    implements Checked {
  static final int MOST_AUTHORS = 500;

  CourseDetails details() {
    return new CourseDetails(code, title, description, externalId);
  }

  @Override
  public void check(Faults faults) {
    details().check(faults);
    faults.names("/authors", authors, MOST_AUTHORS, Sentence.of("too-many.of-course"));
    if (authors != null && authors.isEmpty()) {
      faults.add("/authors", "at-least-one.author");
    }
  }
}
