package org.lectern.transfer.enrollments;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.lectern.history.ChangeKind;
import org.lectern.history.History;
import org.lectern.history.SessionChange;
import org.lectern.transfer.rows.ImportTask;

/**
 * Records one line for each session that an import changed: how many were enrolled, changed and
 * unenrolled.
 */
@ApplicationScoped
class ImportHistory {
  private final History history;

  ImportHistory(History history) {
    this.history = history;
  }

  void record(ImportTask task, RosterCounts counts) {
    var id = task.id().toString();
    history.record(task.by(), counts.sessions().map(one -> line(one, id, counts)).toList());
  }

  private static SessionChange line(UUID session, String id, RosterCounts counts) {
    return SessionChange.of(session, ChangeKind.IMPORTED, id, null, counts.words(session));
  }
}
