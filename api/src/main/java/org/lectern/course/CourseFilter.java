package org.lectern.course;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which courses a list shows, and in what order. */
public class CourseFilter {
  @QueryParam("q")
  @Parameter(description = "Part of the title or the code.")
  String q;

  @QueryParam("author")
  @Parameter(description = "Written by any of these: usernames or ids.")
  List<String> author;

  @QueryParam("externalId")
  @Parameter(description = "With any of these external ids (exact match).")
  List<String> externalId;

  @QueryParam("code")
  @Parameter(description = "With any of these codes, ignoring case.")
  List<String> code;

  @QueryParam("sort")
  @Parameter(
      description =
          "By title (default), code or createdAt; separate several with commas; a leading "
              + "minus reverses one.")
  String sort;
}
