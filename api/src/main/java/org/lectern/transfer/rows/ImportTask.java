package org.lectern.transfer.rows;

import java.util.UUID;
import org.lectern.access.rights.TokenKind;
import org.lectern.jobs.JobState;
import org.lectern.outcome.BatchMode;

/** What the job needs to know about an import. */
public record ImportTask(
    UUID id,
    ImportKind kind,
    BatchMode mode,
    ExistingPolicy existing,
    UUID session,
    JobState state,
    UUID by,
    TokenKind token) {
  public boolean isPlan() {
    return state == JobState.PLANNING;
  }

  public boolean isAllOrNothing() {
    return mode == BatchMode.ATOMIC;
  }
}
