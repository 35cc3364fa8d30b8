package org.lectern.course;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which courses a list shows, and in what order. */
public class CourseFilter {
  @QueryParam("q")
  @Parameter(description = "Words of the title or the code.")
  String q;

  @QueryParam("author")
  @Parameter(description = "Written by any of these: usernames or ids.")
  List<String> author;

  @QueryParam("externalId")
  @Parameter(description = "With any of these external ids, exactly.")
  List<String> externalId;

  @QueryParam("code")
  @Parameter(description = "With any of these codes, without regard to case.")
  List<String> code;

  @QueryParam("sort")
  @Parameter(
      description =
          "By title (default), code or createdAt; commas between several, a minus turns one around.")
  String sort;
}
