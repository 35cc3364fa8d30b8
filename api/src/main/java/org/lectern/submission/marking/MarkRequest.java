package org.lectern.submission.marking;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lectern.json.VerbatimText;
import org.lectern.problem.Checked;
import org.lectern.problem.Faults;
import org.lectern.text.Trimmed;

/**
 * A mark in place of any before: points with at most two decimals, and feedback in Markdown.
 * Without points it is only given back, so that the learner hands in again.
 */
@Schema(
    examples =
        """
        {"points": 17.5, "feedback": "Well seen. Mind the **rear door**.", "release": false}""")
public record MarkRequest(
    @Schema(nullable = true, minimum = "0") @Nullable Double points,
    @Schema(nullable = true, maxLength = MarkRequest.LONGEST_FEEDBACK)
        @JsonDeserialize(using = VerbatimText.class)
        @Nullable String feedback,
    @Schema(nullable = true, defaultValue = "false") @Nullable Boolean again,
    @Schema(nullable = true, defaultValue = "true") @Nullable Boolean release)
    implements Checked {
  static final int LONGEST_FEEDBACK = 10_000;

  public MarkRequest {
    feedback = Trimmed.isEmpty(feedback) ? null : feedback;
  }

  @Override
  public void check(Faults faults) {
    if (points == null && !letsAgain()) faults.add("/points", "required.points");
    if (points != null && points < 0) faults.add("/points", "out-of-range.points-below");
    faults.atMost("/feedback", feedback, LONGEST_FEEDBACK);
  }

  /** More points than there are. */
  void check(int maxPoints, Faults faults) {
    if (points != null && points > maxPoints) {
      faults.add("/points", "out-of-range.points", maxPoints);
    }
  }

  boolean letsAgain() {
    return Boolean.TRUE.equals(again);
  }

  boolean releases() {
    return !Boolean.FALSE.equals(release);
  }
}
