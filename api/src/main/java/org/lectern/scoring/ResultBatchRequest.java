package org.lectern.scoring;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.outcome.BatchMode;
import org.lectern.problem.Checked;
import org.lectern.problem.Faults;
import org.lectern.sentence.Sentence;

/** Up to 500 scores to be kept in one session; all or nothing if no mode is given. */
@Schema(
    requiredProperties = "items",
    examples =
        """
        {"mode": "BEST_EFFORT", "dryRun": false, "items": [
          {"course": "SAFETY", "item": "safety-test", "user": "ada", "score": 82.5},
          {"course": "SAFETY", "item": "safety-test", "user": "ben", "score": 61,
            "at": "2026-03-14T16:20:00+01:00"}]}""")
public record ResultBatchRequest(
    @Schema(defaultValue = "ATOMIC") BatchMode mode,
    @Schema(defaultValue = "false") boolean dryRun,
    @Schema(minItems = 1, maxItems = ResultBatchRequest.MOST_ITEMS) List<ResultItem> items)
    implements Checked {
  static final int MOST_ITEMS = 500;
  private static final Sentence MORE = Sentence.of("too-many.results");

  public ResultBatchRequest {
    if (mode == null) mode = BatchMode.ATOMIC;
  }

  @Override
  public void check(Faults faults) {
    faults.required("/items", items).atMost("/items", items, MOST_ITEMS, MORE);
    if (items == null) return;
    if (items.isEmpty()) faults.add("/items", "required.scores");
    for (int i = 0; i < items.size(); i++) {
      var item = items.get(i);
      if (item == null) faults.add("/items/" + i, "required.score");
      else item.check("/items/" + i, faults);
    }
  }
}
