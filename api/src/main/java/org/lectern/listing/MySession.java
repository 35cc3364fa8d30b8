package org.lectern.listing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lectern.access.LearnerDates;
import org.lectern.access.words.SessionRole;
import org.lectern.authorization.AccessAnswer;
import org.lectern.authorization.SessionStanding;
import org.lectern.category.CategorySummary;
import org.lectern.identity.PersonSummary;
import org.lectern.json.Flat;
import org.lectern.results.Headway;
import org.lectern.results.Headways;

/**
 * A session as one person sees it: its dates and theirs, what they may do, and in which courses.
 * The coach bounds are the effective ones: the learners' if the session has none of its own.
 */
public record MySession(
    UUID id,
    String title,
    @Schema(nullable = true) CategorySummary category,
    String timeZone,
    @Schema(nullable = true) Instant accessStart,
    @Schema(nullable = true) Instant accessEnd,
    @Schema(nullable = true) Instant coachStart,
    @Schema(nullable = true) Instant coachEnd,
    @Schema(nullable = true) Integer durationDays,
    @Schema(nullable = true) Instant accessUntil,
    @Schema(nullable = true) Instant firstEntryAt,
    List<SessionRole> roles,
    AccessAnswer access,
    List<PersonSummary> coaches,
    List<PersonSummary> managers,
    List<MyCourse> courses,
    @Flat Headway headway) {

  /** The details of a session. */
  record About(String title, String timeZone, @Nullable CategorySummary category) {
    /** Of {@code session s} and {@code session_category k}, as that record reads them. */
    static final String COLUMNS =
        """
        s.title as about_title, s.time_zone as about_time_zone, k.id as about_category_id,
        k.name as about_category_name""";
  }

  static MySession of(
      About about, SessionStanding standing, SessionPeopleAndCourses.Of other, Headways.Found own) {
    var now = own.now();
    var dates = standing.dates();
    var ownDates = Optional.ofNullable(standing.person().ownDates());
    return new MySession(
        standing.session(),
        about.title,
        about.category,
        about.timeZone,
        dates.access().start(),
        dates.access().end(),
        dates.coachWindow().start(),
        dates.coachWindow().end(),
        dates.durationDays(),
        ownDates.map(LearnerDates::accessUntil).orElse(null),
        ownDates.map(LearnerDates::firstEntry).orElse(null),
        List.copyOf(standing.person().inSession().roles()),
        standing.answer(now),
        other.coaches(),
        other.managers(),
        other.courses().stream()
            .filter(course -> standing.lists(course.id(), now))
            .map(course -> course.of(standing, about.timeZone, own))
            .toList(),
        own.of(standing, about.timeZone));
  }
}
