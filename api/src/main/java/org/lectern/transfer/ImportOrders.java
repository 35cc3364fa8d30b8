package org.lectern.transfer;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.lectern.access.SessionAct;
import org.lectern.access.dates.WallClock;
import org.lectern.authorization.SessionAuthorization;
import org.lectern.identity.CurrentUser;
import org.lectern.outcome.BatchMode;
import org.lectern.problem.ProblemException;
import org.lectern.query.Query;
import org.lectern.session.SessionSettings;
import org.lectern.text.Trimmed;
import org.lectern.transfer.rows.ExistingPolicy;
import org.lectern.transfer.rows.ImportKind;

/** Reads the parameters of an import; what cannot be meant is a 400 that names the parameter. */
@RequestScoped
class ImportOrders {
  private static final int LONGEST_NAME = 255;

  private final SessionAuthorization authorization;
  private final SessionSettings settings;
  private final CurrentUser caller;

  ImportOrders(SessionAuthorization authorization, SessionSettings settings, CurrentUser caller) {
    this.authorization = authorization;
    this.settings = settings;
    this.caller = caller;
  }

  ImportOrder read(
      String kind,
      String mode,
      String dryRun,
      String existing,
      String session,
      String timeZone,
      String fileName) {
    if (kind == null) throw ProblemException.malformed("kind", "bad-parameter.no-kind");
    if (fileName != null && fileName.length() > LONGEST_NAME) {
      throw ProblemException.malformed("fileName", "bad-parameter.file-name");
    }
    var what = Query.word("kind", kind, ImportKind.class);
    if (session != null && what == ImportKind.USERS) {
      throw ProblemException.malformed("session", "bad-parameter.session-of-users");
    }
    var how = Query.word("mode", mode, BatchMode.class);
    var policy = Query.word("existing", existing, ExistingPolicy.class);
    return new ImportOrder(
        what,
        how == null ? BatchMode.ATOMIC : how,
        Query.flag("dryRun", dryRun, false),
        policy == null ? ExistingPolicy.REFUSE : policy,
        session(session),
        zone(timeZone),
        fileName == null ? null : Trimmed.of(fileName),
        caller.id(),
        caller.tokenKind());
  }

  private UUID session(String session) {
    return session == null ? null : authorization.require(SessionAct.ADMINISTER, session).session();
  }

  private String zone(String timeZone) {
    if (timeZone == null) return settings.timeZone().getId();
    if (WallClock.isZone(timeZone)) return timeZone;
    throw ProblemException.malformed("timeZone", "bad-parameter.time-zone", timeZone);
  }
}
