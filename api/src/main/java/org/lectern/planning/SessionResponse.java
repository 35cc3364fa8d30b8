package org.lectern.planning;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.access.SessionAct;
import org.lectern.access.dates.SessionStatus;
import org.lectern.access.words.VisibilityAfterEnd;
import org.lectern.category.CategorySummary;
import org.lectern.etag.Versioned;
import org.lectern.identity.PersonSummary;
import org.lectern.json.Flat;
import org.lectern.warning.Warning;

/**
 * A session's page: details, people, courses, what the caller may do now ({@code acts}, at least in
 * their own courses), what looks like a mistake ({@code warnings}) and what is still missing before
 * it can run ({@code readiness}).
 */
public record SessionResponse(
    UUID id,
    String title,
    @Schema(nullable = true) String externalId,
    @Schema(nullable = true) String description,
    @Schema(nullable = true) CategorySummary category,
    String timeZone,
    @Flat DateBounds bounds,
    @Schema(nullable = true) Instant effectiveCoachStart,
    @Schema(nullable = true) Instant effectiveCoachEnd,
    @Schema(nullable = true) Integer durationDays,
    VisibilityAfterEnd visibilityAfterEnd,
    SessionStatus status,
    SessionCounts counts,
    List<PersonSummary> coaches,
    List<PersonSummary> managers,
    List<SessionCourseResponse> courses,
    List<SessionAct> acts,
    List<Warning> warnings,
    List<Warning> readiness,
    Instant createdAt,
    Instant updatedAt,
    @JsonIgnore int version)
    implements Versioned {

  static SessionResponse of(SessionPage page, List<Warning> also) {
    var own = page.own();
    var dates = page.dates();
    var warnings = new ArrayList<>(also);
    warnings.addAll(SessionWarnings.of(dates, !page.coaches().isEmpty()));
    return new SessionResponse(
        page.id(),
        own.title(),
        own.externalId(),
        own.description(),
        own.category(),
        own.timeZone(),
        DateBounds.of(dates),
        dates.coachWindow().start(),
        dates.coachWindow().end(),
        dates.durationDays(),
        dates.afterEnd(),
        page.status(),
        page.counts(),
        page.coaches(),
        page.managers(),
        page.courses(),
        page.acts(),
        warnings,
        Readiness.of(page),
        own.createdAt(),
        own.updatedAt(),
        own.version());
  }
}
