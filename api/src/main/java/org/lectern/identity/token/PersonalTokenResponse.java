package org.lectern.identity.token;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A personal access token; {@code prefix} is how its secret begins, to tell one from another. */
public record PersonalTokenResponse(
    UUID id,
    String name,
    String prefix,
    Instant createdAt,
    Instant expiresAt,
    @Schema(nullable = true) Instant lastUsedAt) {}
