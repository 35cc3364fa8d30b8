package org.lectern.transfer;

import java.util.UUID;
import org.lectern.access.TokenKind;
import org.lectern.contract.BatchMode;
import org.lectern.jobs.JobState;

/** What the job has to know of an import. */
record ImportTask(
    UUID id,
    ImportKind kind,
    BatchMode mode,
    ExistingPolicy existing,
    UUID session,
    JobState state,
    UUID by,
    TokenKind token) {
  boolean isPlan() {
    return state == JobState.PLANNING;
  }

  boolean isAllOrNothing() {
    return mode == BatchMode.ATOMIC;
  }
}
