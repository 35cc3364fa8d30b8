package org.lectern.planning.copy;

import org.lectern.planning.SessionResponse;

/** A created copy or, in a dry run, the copy that would be created, whose id does not exist. */
public record CopyResponse(boolean dryRun, SessionResponse session) {}
