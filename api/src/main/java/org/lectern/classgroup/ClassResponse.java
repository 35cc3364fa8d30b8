package org.lectern.classgroup;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.access.rights.PlatformAct;
import org.lectern.etag.Versioned;
import org.lectern.identity.CurrentUser;
import org.lectern.identity.PersonSummary;

/**
 * A class, its owners, its numbers of members and linked sessions, and whether the caller may
 * change it.
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

  /** A row of the class query. */
  record Row(
      UUID id,
      String name,
      String description,
      String externalId,
      Instant createdAt,
      int version,
      int memberCount,
      int sessionCount) {}

  static ClassResponse of(Row row, List<PersonSummary> owners, CurrentUser caller) {
    var own = owners.stream().anyMatch(owner -> owner.id().equals(caller.id()));
    return new ClassResponse(
        row.id,
        row.name,
        row.description,
        row.externalId,
        owners,
        row.memberCount,
        row.sessionCount,
        caller.may(PlatformAct.CHANGE_CLASS, own),
        row.createdAt,
        row.version);
  }
}
