package org.lectern.session;

import java.util.UUID;

/** A session as others name it. */
public record SessionSummary(UUID id, String title) {}
