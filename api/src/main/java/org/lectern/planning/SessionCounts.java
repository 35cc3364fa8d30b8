package org.lectern.planning;

/** How much there is in a session, counted from the rows. */
public record SessionCounts(int courses, int learners, int classes) {}
