package org.lectern.scoring;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.problem.Checked;
import org.lectern.problem.Faults;
import org.lectern.results.Score;

/** A score to be kept for one learner at one item. */
@Schema(
    requiredProperties = "score",
    examples =
        """
        {"score": 82.5, "at": "2026-03-14T16:20:00+01:00"}""")
public record ResultRequest(
    @Schema(minimum = "0", maximum = "100") Double score, @Schema(nullable = true) Instant at)
    implements Checked {
  @Override
  public void check(Faults faults) {
    check("/score", score, faults);
  }

  static void check(String pointer, Double score, Faults faults) {
    if (score == null) faults.add(pointer, "required", "score");
    else if (!Score.isPossible(score)) faults.add(pointer, "out-of-range.score", Score.HIGHEST);
  }
}
