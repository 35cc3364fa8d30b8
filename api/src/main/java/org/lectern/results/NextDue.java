package org.lectern.results;

import java.time.Instant;
import java.util.UUID;

/** The required item that a learner has not done and that is due next. */
public record NextDue(UUID item, String title, Instant dueAt) {}
