package org.lectern.attempt;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lectern.identity.PersonSummary;

/**
 * The attempts of a learner at a quiz, the first one first.
 *
 * @param extra how many more than everybody they were granted
 * @param left how many they can still start; null for any number
 */
public record LearnerAttempts(
    PersonSummary learner,
    int extra,
    @Schema(nullable = true) @Nullable Integer left,
    List<MyAttempt> attempts) {}
