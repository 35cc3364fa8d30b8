package org.lectern.listing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lectern.access.dates.DateWindow;
import org.lectern.access.dates.SessionStatus;
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

  /** A row of the session list. */
  record Row(
      UUID id,
      String title,
      @Nullable CategorySummary category,
      DateWindow access,
      Integer durationDays,
      String timeZone,
      SessionStatus status) {}

  /** The counts and people of a session on a page. */
  record Beside(int courses, int learners, List<PersonSummary> coaches) {}

  static SessionRow of(Row row, Beside beside) {
    return new SessionRow(
        row.id,
        row.title,
        row.category,
        row.access.start(),
        row.access.end(),
        row.durationDays,
        row.timeZone,
        row.status,
        beside.courses,
        beside.learners,
        beside.coaches,
        beside.coaches.isEmpty());
  }
}
