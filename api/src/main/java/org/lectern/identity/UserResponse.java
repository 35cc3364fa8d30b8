package org.lectern.identity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.access.rights.PlatformRole;
import org.lectern.etag.Versioned;

/** An account as administrators see it; {@code enrolled} is given if a session was named. */
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
  /** What is read of {@code app_user u}: all but {@code enrolled}. */
  public static final String COLUMNS =
      """
      u.id, u.username, u.first_name, u.last_name, u.email, u.role, u.external_id, u.time_zone,
      u.language, u.active, u.password_hash is not null as password_set, u.created_at,
      u.last_sign_in_at, u.version""";
}
