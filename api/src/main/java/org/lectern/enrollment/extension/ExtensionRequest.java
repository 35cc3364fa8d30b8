package org.lectern.enrollment.extension;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.problem.Checked;
import org.lectern.problem.Faults;

/** Until when one learner has access, and why, in at most 500 characters. */
@Schema(
    requiredProperties = {"accessUntil", "reason"},
    examples =
        """
        {"accessUntil": "2026-07-31T21:59:59Z", "reason": "Was ill in May"}""")
public record ExtensionRequest(
    Instant accessUntil,
    @Schema(minLength = 1, maxLength = ExtensionRequest.LONGEST_REASON) String reason)
    implements Checked {
  static final int LONGEST_REASON = 500;

  @Override
  public void check(Faults faults) {
    faults.required("/accessUntil", accessUntil).required("/reason", reason);
    faults.atMost("/reason", reason, LONGEST_REASON);
  }
}
