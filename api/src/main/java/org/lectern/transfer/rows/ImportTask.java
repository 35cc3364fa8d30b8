package org.lectern.transfer.rows;

import java.time.ZoneId;
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
    String timeZone,
    JobState state,
    UUID by,
    TokenKind token) {
  /** Where its days and times without an offset are. */
  public ZoneId zone() {
    return ZoneId.of(timeZone);
  }

  public boolean isPlan() {
    return state == JobState.PLANNING;
  }

  public boolean isAllOrNothing() {
    return mode == BatchMode.ATOMIC;
  }
}
