package org.lectern.course;

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
 * A course, its authors, how many sessions use it (all of them, whoever asks), and whether the
 * caller may change it.
 */
public record CourseResponse(
    UUID id,
    String code,
    String title,
    @Schema(nullable = true) String description,
    @Schema(nullable = true) String externalId,
    List<PersonSummary> authors,
    int sessionCount,
    boolean mayChange,
    Instant createdAt,
    @JsonIgnore int version)
    implements Versioned {

  static CourseResponse of(Tuple row, List<PersonSummary> authors, CurrentUser caller) {
    var own = authors.stream().anyMatch(author -> author.id().equals(caller.id()));
    return new CourseResponse(
        row.get("id", UUID.class),
        row.get("code", String.class),
        row.get("title", String.class),
        row.get("description", String.class),
        row.get("external_id", String.class),
        authors,
        row.get("session_count", Number.class).intValue(),
        caller.may(PlatformAct.CHANGE_COURSE, own),
        row.get("created_at", Instant.class),
        row.get("version", Number.class).intValue());
  }
}
