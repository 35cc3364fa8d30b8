package org.lectern.identity.account;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.access.rights.PlatformRole;
import org.lectern.etag.Versioned;
import org.lectern.identity.User;

/** Who is signed in. */
public record MeResponse(
    UUID id,
    String username,
    String firstName,
    String lastName,
    String email,
    PlatformRole role,
    @Schema(nullable = true) String timeZone,
    @Schema(nullable = true) String language,
    boolean passwordChangeRequired,
    @JsonIgnore int version)
    implements Versioned {

  static MeResponse of(User user) {
    return new MeResponse(
        user.id(),
        user.username(),
        user.firstName(),
        user.lastName(),
        user.email(),
        user.role(),
        user.timeZone(),
        user.language(),
        user.isPasswordChangeRequired(),
        user.version());
  }
}
