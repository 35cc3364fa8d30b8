package org.lectern.enrollment.roster;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.lectern.enrollment.SourceKind;

/**
 * A filter on the learners of a session.
 *
 * @param course those who take it; null is all
 * @param own those who take at least one of these; null is all
 */
record RosterFilter(
    String q, UUID course, List<SourceKind> sources, UUID fromClass, Collection<UUID> own) {}
