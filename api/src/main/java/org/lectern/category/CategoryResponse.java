package org.lectern.category;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lectern.access.rights.PlatformAct;
import org.lectern.etag.Versioned;
import org.lectern.identity.CurrentUser;
import org.lectern.identity.PersonSummary;

/**
 * A category, how many sessions have it, its creator (null if deleted), and whether the caller may
 * change it.
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

  /** A row of the category query. */
  record Row(
      UUID id,
      String name,
      Instant startsAt,
      Instant endsAt,
      int sessionCount,
      @Nullable PersonSummary createdBy,
      int version) {}

  static CategoryResponse of(Row row, CurrentUser caller) {
    var own = row.createdBy != null && row.createdBy.id().equals(caller.id());
    return new CategoryResponse(
        row.id,
        row.name,
        row.startsAt,
        row.endsAt,
        row.sessionCount,
        row.createdBy,
        caller.may(PlatformAct.CHANGE_CATEGORY, own),
        row.version);
  }
}
