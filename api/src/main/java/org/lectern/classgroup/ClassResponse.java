package org.lectern.classgroup;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.access.PlatformAct;
import org.lectern.identity.CurrentUser;
import org.lectern.identity.PersonSummary;
import org.lectern.patch.Versioned;

/**
 * A class, its owners, how many are in it and how many sessions it is linked to, and whether the
 * caller may change it.
 */
public record ClassResponse(
    UUID id,
    String name,
    @Schema(nullable = true) String description,
    @Schema(nullable = true) String externalId,
    List<PersonSummary> owners,
    int memberCount,
    int sessionCount,
    boolean mayChange,
    Instant createdAt,
    @JsonIgnore int version)
    implements Versioned {

  static ClassResponse of(Tuple row, List<PersonSummary> owners, CurrentUser caller) {
    var own = owners.stream().anyMatch(owner -> owner.id().equals(caller.id()));
    return new ClassResponse(
        row.get("id", UUID.class),
        row.get("name", String.class),
        row.get("description", String.class),
        row.get("external_id", String.class),
        owners,
        row.get("member_count", Number.class).intValue(),
        row.get("session_count", Number.class).intValue(),
        caller.may(PlatformAct.CHANGE_CLASS, own),
        row.get("created_at", Instant.class),
        row.get("version", Number.class).intValue());
  }
}
