package org.lectern.results;

import java.time.Instant;

/**
 * A score that somebody reports for a learner at an item.
 *
 * @param achievedAt null where it was not said: now, or as it was said before of the same score
 * @param passes whether the score makes the item done, by the rules of today
 */
public record Push(ItemStates.At at, Score score, Instant achievedAt, boolean passes) {}
