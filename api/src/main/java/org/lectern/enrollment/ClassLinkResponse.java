package org.lectern.enrollment;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.classgroup.ClassSummary;
import org.lectern.identity.PersonSummary;

/**
 * A class that is linked to a session: how many members it has now, and how many learners are there
 * through it.
 */
public record ClassLinkResponse(
    ClassSummary fromClass,
    LinkMode mode,
    Instant linkedAt,
    @Schema(nullable = true) PersonSummary linkedBy,
    int members,
    int enrolled) {

  static ClassLinkResponse of(Tuple row) {
    return new ClassLinkResponse(
        new ClassSummary(row.get("class_id", UUID.class), row.get("name", String.class)),
        LinkMode.valueOf(row.get("mode", String.class)),
        row.get("linked_at", Instant.class),
        row.get("id", UUID.class) == null ? null : PersonSummary.of(row),
        row.get("members", Number.class).intValue(),
        row.get("enrolled", Number.class).intValue());
  }
}
