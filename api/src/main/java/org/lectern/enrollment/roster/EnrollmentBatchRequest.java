package org.lectern.enrollment.roster;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.outcome.BatchMode;
import org.lectern.problem.Checked;
import org.lectern.problem.Faults;
import org.lectern.sentence.Sentence;

/** Up to 500 people to enroll or unenroll; all or nothing if no mode is given. */
@Schema(
    requiredProperties = "items",
    examples =
        """
        {"mode": "BEST_EFFORT", "dryRun": false, "items": [
          {"user": "ada"}, {"user": "ben", "action": "UNENROLL"},
          {"user": "cleo", "excludedCourses": ["PHYS-1"]}]}""")
public record EnrollmentBatchRequest(
    @Schema(defaultValue = "ATOMIC") BatchMode mode,
    @Schema(defaultValue = "false") boolean dryRun,
    @Schema(minItems = 1, maxItems = EnrollmentBatchRequest.MOST_ITEMS) List<EnrollmentItem> items)
    implements Checked {
  static final int MOST_ITEMS = 500;
  private static final Sentence MORE = Sentence.of("too-many.items");

  public EnrollmentBatchRequest {
    if (mode == null) mode = BatchMode.ATOMIC;
  }

  @Override
  public void check(Faults faults) {
    faults.required("/items", items).atMost("/items", items, MOST_ITEMS, MORE);
    if (items == null) return;
    if (items.isEmpty()) faults.add("/items", "required.people");
    for (int i = 0; i < items.size(); i++) {
      var item = items.get(i);
      if (item == null) faults.add("/items/" + i, "required.user");
      else faults.required("/items/" + i + "/user", item.user());
    }
  }
}
