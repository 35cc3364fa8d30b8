package org.lectern.attempt;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.problem.Checked;
import org.lectern.problem.Faults;

/** How many attempts a learner has beyond those of everybody; 0 takes them back. */
@Schema(requiredProperties = "attempts", examples = "{\"attempts\": 1}")
public record ExtraAttemptsRequest(
    @Schema(minimum = "0", maximum = "" + ExtraAttemptsRequest.MOST) Integer attempts)
    implements Checked {
  static final int MOST = 100;

  @Override
  public void check(Faults faults) {
    faults.required("/attempts", attempts);
    if (attempts != null && (attempts < 0 || attempts > MOST)) {
      faults.add("/attempts", "out-of-range.number", 0, MOST);
    }
  }
}
