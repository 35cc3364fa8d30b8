package org.lectern.reading;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.problem.Checked;
import org.lectern.problem.Faults;

/** Whether the learner says that an item is done. */
@Schema(requiredProperties = "done", examples = "{\"done\": true}")
public record CompletionRequest(Boolean done) implements Checked {
  @Override
  public void check(Faults faults) {
    faults.required("/done", done);
  }
}
