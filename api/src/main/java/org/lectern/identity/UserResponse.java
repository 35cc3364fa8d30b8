package org.lectern.identity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.access.PlatformRole;
import org.lectern.patch.Versioned;

/** An account as administrators see it; {@code enrolled} is told where a session was named. */
public record UserResponse(
    UUID id,
    String username,
    String firstName,
    String lastName,
    String email,
    PlatformRole role,
    @Schema(nullable = true) String externalId,
    @Schema(nullable = true) String timeZone,
    @Schema(nullable = true) String language,
    boolean active,
    boolean passwordSet,
    Instant createdAt,
    @Schema(nullable = true) Instant lastSignInAt,
    @Schema(nullable = true) Boolean enrolled,
    @JsonIgnore int version)
    implements Versioned {

  static UserResponse of(Tuple row) {
    return new UserResponse(
        row.get("id", UUID.class),
        row.get("username", String.class),
        row.get("first_name", String.class),
        row.get("last_name", String.class),
        row.get("email", String.class),
        PlatformRole.valueOf(row.get("role", String.class)),
        row.get("external_id", String.class),
        row.get("time_zone", String.class),
        row.get("language", String.class),
        row.get("active", Boolean.class),
        row.get("password_set", Boolean.class),
        row.get("created_at", Instant.class),
        row.get("last_sign_in_at", Instant.class),
        row.get("enrolled", Boolean.class),
        row.get("version", Number.class).intValue());
  }
}
