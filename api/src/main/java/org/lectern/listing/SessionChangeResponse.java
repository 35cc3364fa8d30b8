package org.lectern.listing;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lectern.history.ChangeKind;
import org.lectern.identity.PersonSummary;

/**
 * One change of a session: what kind, what about ({@code subject}: a member's name, a course's
 * code, a class's name), to whom, by whom; people are null if nobody is concerned or the account
 * was deleted.
 */
public record SessionChangeResponse(
    long id,
    Instant at,
    @Schema(nullable = true) @Nullable PersonSummary actor,
    ChangeKind kind,
    @Schema(nullable = true) String subject,
    @Schema(nullable = true) @Nullable PersonSummary person,
    @Schema(nullable = true) String from,
    @Schema(nullable = true) String to) {}
