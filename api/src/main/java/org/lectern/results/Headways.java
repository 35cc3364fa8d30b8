package org.lectern.results;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.lectern.access.words.AccessLevel;
import org.lectern.authorization.CourseStanding;
import org.lectern.authorization.SessionStanding;
import org.lectern.results.OwnWork.Place;

/**
 * How far one person is in the courses that they may read as learners: one statement for any number
 * of sessions, and none where there are no such courses.
 */
@ApplicationScoped
public class Headways {
  private final LearnerWorks works;

  Headways(LearnerWorks works) {
    this.works = works;
  }

  public Found of(Collection<SessionStanding> sessions, UUID user, Instant now) {
    var places =
        sessions.stream()
            .flatMap(standing -> places(standing, standing.courses(), user, now))
            .toList();
    return new Found(works.own(user, places, now), user, now);
  }

  public Headway of(CourseStanding inCourse, UUID user, String timeZone, Instant now) {
    var places = places(inCourse.standing(), List.of(inCourse.course()), user, now).toList();
    return new Found(works.own(user, places, now), user, now)
        .of(inCourse.standing(), timeZone, places);
  }

  private static Stream<Place> places(
      SessionStanding standing, Collection<UUID> courses, UUID user, Instant now) {
    return courses.stream()
        .filter(course -> reads(standing, course, now))
        .map(course -> new Place(standing.session(), course, user));
  }

  private static boolean reads(SessionStanding standing, UUID course, Instant now) {
    var isLearner = standing.person().inCourse(course).ownDates() != null;
    return isLearner && standing.decide(course, now).asLearner().allows(AccessLevel.READ);
  }

  /** What was found of them at that instant. */
  public record Found(Map<Place, OwnCourse> work, UUID user, Instant now) {
    public Headway of(SessionStanding standing, String timeZone) {
      return of(standing, timeZone, places(standing, standing.courses(), user, now).toList());
    }

    public Headway of(SessionStanding standing, String timeZone, UUID course) {
      return of(standing, timeZone, places(standing, List.of(course), user, now).toList());
    }

    private Headway of(SessionStanding standing, String timeZone, List<Place> places) {
      var courses = places.stream().map(work::get).filter(Objects::nonNull).toList();
      if (courses.isEmpty()) return Headway.NONE;
      var days = new DueDays(standing.dates(), ZoneId.of(timeZone), now);
      var since = courses.get(0).since();
      return Headway.of(courses, days.of(standing.person().ownDates(), since));
    }
  }
}
