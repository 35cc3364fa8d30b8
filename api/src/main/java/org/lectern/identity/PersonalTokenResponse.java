package org.lectern.identity;

import jakarta.persistence.Tuple;
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
    @Schema(nullable = true) Instant lastUsedAt) {

  static PersonalTokenResponse of(Tuple row) {
    return new PersonalTokenResponse(
        row.get("id", UUID.class),
        row.get("name", String.class),
        row.get("prefix", String.class),
        row.get("created_at", Instant.class),
        row.get("expires_at", Instant.class),
        row.get("last_used_at", Instant.class));
  }
}
