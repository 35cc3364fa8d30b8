package org.lectern.submission.marking;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.lectern.query.Query;

/** Which hand-ins are listed. */
public class MarkingFilter {
  @QueryParam("q")
  @Parameter(description = "Finds learners by name, username or e-mail address.")
  String q;

  @QueryParam("state")
  @Parameter(
      description = "One or several, by commas; what waits, if absent.",
      schema = @Schema(type = SchemaType.ARRAY, implementation = MarkState.class))
  List<String> state;

  @QueryParam("course")
  @Parameter(description = "Only this course, by id or code.")
  String course;

  @QueryParam("item")
  @Parameter(description = "Only this assignment, by id.")
  String item;

  List<MarkState> states() {
    var asked = Query.words("state", state, MarkState.class);
    return asked.isEmpty() ? List.of(MarkState.WAITING) : asked;
  }
}
