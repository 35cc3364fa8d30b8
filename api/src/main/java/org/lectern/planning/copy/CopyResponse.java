package org.lectern.planning.copy;

import org.lectern.planning.SessionResponse;

/** A copy that was made; or, in a dry run, that would be: then its id leads nowhere. */
public record CopyResponse(boolean dryRun, SessionResponse session) {}
