package org.lectern.planning;

import java.util.List;
import java.util.UUID;
import org.lectern.warning.Warning;

/** A created session and the warnings for its creator. */
public record PlannedSession(UUID id, List<Warning> warnings) {}
