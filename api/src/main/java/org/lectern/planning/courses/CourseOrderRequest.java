package org.lectern.planning.courses;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.problem.Checked;
import org.lectern.problem.Faults;

/** All courses of a session, by id or code, in their new order. */
@Schema(requiredProperties = "courses", examples = "{\"courses\": [\"TOOLS\", \"SAFETY\"]}")
public record CourseOrderRequest(List<String> courses) implements Checked {
  @Override
  public void check(Faults faults) {
    faults.required("/courses", courses);
  }
}
