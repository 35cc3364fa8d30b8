package org.lectern.scoring;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.problem.Faults;

/** One score of a batch: which item of which course, whose, and how much. */
@Schema(requiredProperties = {"course", "item", "user", "score"})
public record ResultItem(
    String course,
    String item,
    String user,
    @Schema(minimum = "0", maximum = "100") Double score,
    @Schema(nullable = true) Instant at) {
  void check(String pointer, Faults faults) {
    required(pointer, "course", course, faults);
    required(pointer, "item", item, faults);
    required(pointer, "user", user, faults);
    ResultRequest.check(pointer + "/score", score, faults);
  }

  private static void required(String pointer, String member, String value, Faults faults) {
    if (value == null || value.isBlank()) faults.add(pointer + "/" + member, "required", member);
  }
}
