package org.lectern.category;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.access.PlatformAct;
import org.lectern.identity.CurrentUser;
import org.lectern.identity.PersonSummary;
import org.lectern.patch.Versioned;

/**
 * A category, how many sessions carry it, who made it (null: somebody who is gone), and whether the
 * caller may change it.
 */
public record CategoryResponse(
    UUID id,
    String name,
    @Schema(nullable = true) Instant startsAt,
    @Schema(nullable = true) Instant endsAt,
    int sessionCount,
    @Schema(nullable = true) PersonSummary createdBy,
    boolean mayChange,
    @JsonIgnore int version)
    implements Versioned {

  static CategoryResponse of(Tuple row, CurrentUser caller) {
    var createdBy = PersonSummary.of(row, "by_");
    var own = createdBy != null && createdBy.id().equals(caller.id());
    return new CategoryResponse(
        row.get("id", UUID.class),
        row.get("name", String.class),
        row.get("starts_at", Instant.class),
        row.get("ends_at", Instant.class),
        row.get("session_count", Number.class).intValue(),
        createdBy,
        caller.may(PlatformAct.CHANGE_CATEGORY, own),
        row.get("version", Number.class).intValue());
  }
}
