package org.lectern.transfer;

import java.util.UUID;
import org.lectern.access.rights.TokenKind;
import org.lectern.outcome.BatchMode;
import org.lectern.transfer.rows.ExistingPolicy;
import org.lectern.transfer.rows.ImportKind;

/** What is to be done with a file; the session is null if each row names its own. */
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
