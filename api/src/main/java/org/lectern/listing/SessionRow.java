package org.lectern.listing;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.access.SessionStatus;
import org.lectern.category.CategorySummary;
import org.lectern.identity.PersonSummary;

/** A session in the administration's list; dates and status are of the learners' access window. */
public record SessionRow(
    UUID id,
    String title,
    @Schema(nullable = true) CategorySummary category,
    @Schema(nullable = true) Instant accessStart,
    @Schema(nullable = true) Instant accessEnd,
    @Schema(nullable = true) Integer durationDays,
    String timeZone,
    SessionStatus status,
    int courseCount,
    int learnerCount,
    List<PersonSummary> coaches,
    boolean needsCoach) {

  static SessionRow of(Tuple row) {
    return new SessionRow(
        row.get("id", UUID.class),
        row.get("title", String.class),
        category(row),
        row.get("access_start", Instant.class),
        row.get("access_end", Instant.class),
        row.get("duration_days", Integer.class),
        row.get("time_zone", String.class),
        SessionStatus.valueOf(row.get("status", String.class)),
        0,
        0,
        List.of(),
        false);
  }

  private static CategorySummary category(Tuple row) {
    var id = row.get("category_id", UUID.class);
    return id == null ? null : new CategorySummary(id, row.get("category_name", String.class));
  }

  /** The same with what was counted and who was found for it. */
  SessionRow with(int courses, int learners, List<PersonSummary> people) {
    return new SessionRow(
        id,
        title,
        category,
        accessStart,
        accessEnd,
        durationDays,
        timeZone,
        status,
        courses,
        learners,
        people,
        people.isEmpty());
  }
}
