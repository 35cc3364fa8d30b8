package org.lectern.identity;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A browser that is signed in: its name in words and the address it was used from last, as far as
 * they are known; {@code current} is the one that asks.
 */
public record SignInResponse(
    UUID id,
    Instant startedAt,
    Instant lastUsedAt,
    @Schema(nullable = true) String browser,
    @Schema(nullable = true) String address,
    boolean current) {

  static SignInResponse of(Tuple row, UUID current) {
    var id = row.get("id", UUID.class);
    return new SignInResponse(
        id,
        row.get("started_at", Instant.class),
        row.get("last_used_at", Instant.class),
        row.get("browser", String.class),
        row.get("address", String.class),
        id.equals(current));
  }
}
