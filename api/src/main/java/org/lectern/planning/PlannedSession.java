package org.lectern.planning;

import java.util.List;
import java.util.UUID;
import org.lectern.warning.Warning;

/** A session that was made, and what happened on the way that its maker should know. */
public record PlannedSession(UUID id, List<Warning> warnings) {}
