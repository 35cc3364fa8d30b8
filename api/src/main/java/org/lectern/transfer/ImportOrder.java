package org.lectern.transfer;

import java.util.UUID;
import org.lectern.access.rights.TokenKind;
import org.lectern.outcome.BatchMode;
import org.lectern.transfer.rows.ExistingPolicy;
import org.lectern.transfer.rows.ImportKind;

/** What somebody asks to be done with a file; the session is null where the rows name theirs. */
record ImportOrder(
    ImportKind kind,
    BatchMode mode,
    boolean dryRun,
    ExistingPolicy existing,
    UUID session,
    String timeZone,
    String fileName,
    UUID by,
    TokenKind token) {}
