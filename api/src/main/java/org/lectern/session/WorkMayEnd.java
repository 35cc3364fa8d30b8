package org.lectern.session;

import java.util.Collection;
import java.util.UUID;

/**
 * Told, within the transaction that does it, after a change by which the running work of learners
 * in these sessions may end, or end at another time: of dates, enrollments, exclusions, courses, or
 * of what is hidden.
 */
public record WorkMayEnd(Collection<UUID> sessions) {}
