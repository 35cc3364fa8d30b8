package org.lectern.tracking;

import jakarta.enterprise.context.RequestScoped;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lectern.access.SessionAct;
import org.lectern.authorization.SessionAuthorization;
import org.lectern.authorization.SessionStanding;
import org.lectern.course.CourseSummary;
import org.lectern.course.Courses;
import org.lectern.enrollment.classlink.ClassLinks;
import org.lectern.problem.ProblemException;
import org.lectern.query.Query;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/** Which courses of a session the caller may follow; asking for another one is refused. */
@RequestScoped
public class TrackedCourses {
  private record Row(String timeZone, @Nullable CourseSummary course) {}

  private static final Statement<UUID, Row> COURSES =
      Statement.of(
          UUID.class,
          Row.class,
          """
          select s.time_zone, c.id as course_id, c.code as course_code, c.title as course_title
          from session s
          left join session_course k on k.session_id = s.id
          left join course c on c.id = k.course_id
          where s.id = :session order by k.position, c.id""");

  private final SessionAuthorization authorization;
  private final Courses courses;
  private final ClassLinks links;
  private final Database database;

  TrackedCourses(
      SessionAuthorization authorization, Courses courses, ClassLinks links, Database database) {
    this.authorization = authorization;
    this.courses = courses;
    this.links = links;
    this.database = database;
  }

  /** All that the caller may follow. */
  Tracked require(String session) {
    return require(session, new TrackingFilter());
  }

  public Tracked require(String session, TrackingFilter filter) {
    var standing = authorization.requireSome(SessionAct.TRACK_LEARNERS, session);
    var own = authorization.limits(SessionAct.TRACK_LEARNERS, standing);
    var asked = asked(Query.codes(filter.course), own);
    var rows = database.list(COURSES, standing.session());
    var zone = rows.stream().map(row -> ZoneId.of(row.timeZone)).findFirst();
    var shown =
        rows.stream()
            .map(Row::course)
            .filter(Objects::nonNull)
            .filter(course -> own == null || own.contains(course.id()))
            .filter(course -> asked == null || asked.contains(course.id()))
            .toList();
    return new Tracked(
        standing,
        zone.orElse(ZoneOffset.UTC),
        own == null,
        shown,
        filter.ofClass == null ? null : classId(standing, filter.ofClass),
        authorization.now());
  }

  /** Null where none is asked for. */
  private Set<UUID> asked(List<String> names, Collection<UUID> own) {
    if (names.isEmpty()) return null;
    var found = courses.findByNames(names);
    for (var name : names) {
      if (!found.containsKey(name)) {
        throw ProblemException.malformed("course", "unknown-course", name);
      }
      if (own != null && !own.contains(found.get(name).id())) {
        throw ProblemException.forbidden("no-tracking.course", name);
      }
    }
    return found.values().stream().map(CourseSummary::id).collect(Collectors.toSet());
  }

  private UUID classId(SessionStanding standing, String name) {
    return links
        .find(standing.session(), name)
        .orElseThrow(() -> ProblemException.malformed("class", "unknown-class", name));
  }
}
