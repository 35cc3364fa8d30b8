package org.lectern.session;

import java.util.UUID;

/** A reference to a session. */
public record SessionSummary(UUID id, String title) {}
