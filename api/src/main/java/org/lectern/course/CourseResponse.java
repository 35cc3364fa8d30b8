package org.lectern.course;

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
 * A course, its authors, the number of all sessions that use it, and whether the caller may change
 * it.
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

  /** A row of the course query. */
  record Row(
      UUID id,
      String code,
      String title,
      String description,
      String externalId,
      Instant createdAt,
      int version,
      int sessionCount) {}

  static CourseResponse of(Row row, List<PersonSummary> authors, CurrentUser caller) {
    var own = authors.stream().anyMatch(author -> author.id().equals(caller.id()));
    return new CourseResponse(
        row.id,
        row.code,
        row.title,
        row.description,
        row.externalId,
        authors,
        row.sessionCount,
        caller.may(PlatformAct.CHANGE_COURSE, own),
        row.createdAt,
        row.version);
  }
}
