package org.lectern.listing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.access.words.SessionRole;
import org.lectern.authorization.AccessAnswer;
import org.lectern.visit.Visit;

/** That a course was opened, how often so far, and what the caller may do in it. */
public record VisitResponse(
    UUID session,
    UUID course,
    Instant firstAt,
    Instant lastAt,
    int count,
    @Schema(
            nullable = true,
            description =
                "The learner's first entry into the session; null if the caller is not a learner.")
        Instant firstEntryAt,
    List<SessionRole> roles,
    AccessAnswer access) {

  static VisitResponse of(Visit visit, Instant now) {
    var inCourse = visit.inCourse();
    var learner = inCourse.roles().ownDates();
    return new VisitResponse(
        inCourse.standing().session(),
        inCourse.course(),
        visit.firstAt(),
        visit.lastAt(),
        visit.count(),
        learner == null ? null : learner.firstEntry(),
        List.copyOf(inCourse.roles().roles()),
        inCourse.answer(now));
  }
}
