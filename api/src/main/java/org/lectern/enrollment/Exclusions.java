package org.lectern.enrollment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lectern.course.CourseSummary;
import org.lectern.session.WorkMayEnd;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/** The courses that learners are excluded from; exclusions outlive the enrollment. */
@ApplicationScoped
public class Exclusions {
  private record OfLearners(UUID session, Collection<UUID> learners) {}

  private record Excluded(UUID learner, CourseSummary course) {}

  private static final Statement<OfLearners, Excluded> EACH =
      Statement.of(
          OfLearners.class,
          Excluded.class,
          """
          select x.user_id as learner, c.id as course_id, c.code as course_code,
            c.title as course_title
          from course_exclusion x
            join session_course sc on sc.session_id = x.session_id and sc.course_id = x.course_id
            join course c on c.id = x.course_id
          where x.session_id = :session and x.user_id = any(:learners) order by sc.position""");

  private static final Statement<UUID, UUID> END_WHERE_NOTHING_IS_TAKEN =
      Statement.of(
          UUID.class,
          UUID.class,
          """
          delete from course_exclusion x where x.session_id = :session
            and not exists (select 1 from session_course sc where sc.session_id = :session
              and not exists (select 1 from course_exclusion o where o.session_id = :session
                and o.user_id = x.user_id and o.course_id = sc.course_id))
          returning x.user_id""");

  private record Exclusion(UUID session, UUID person, UUID course) {
    Seat seat() {
      return new Seat(session, person);
    }
  }

  private static final Statement<Seats, Exclusion> OF_SEATS =
      Statement.of(
          Seats.class,
          Exclusion.class,
          """
          select x.session_id as session, x.user_id as person, x.course_id as course
          from course_exclusion x join unnest(cast(:sessions as uuid[]), cast(:people as uuid[]))
            as asked(session_id, user_id)
            on x.session_id = asked.session_id and x.user_id = asked.user_id""");

  private record Those(
      Collection<UUID> sessions, Collection<UUID> people, Collection<UUID> courses) {}

  private static final Statement<Those, Void> END =
      Statement.change(
          Those.class,
          """
          delete from course_exclusion x using unnest(
            cast(:sessions as uuid[]), cast(:people as uuid[]), cast(:courses as uuid[]))
            as those(session_id, user_id, course_id)
          where x.session_id = those.session_id and x.user_id = those.user_id
            and x.course_id = those.course_id""");

  private static final Statement<Those, Void> BEGIN =
      Statement.change(
          Those.class,
          """
          insert into course_exclusion (session_id, user_id, course_id)
          select * from unnest(
            cast(:sessions as uuid[]), cast(:people as uuid[]), cast(:courses as uuid[]))
          on conflict do nothing""");

  private final Database database;
  private final Event<WorkMayEnd> changes;

  Exclusions(Database database, Event<WorkMayEnd> changes) {
    this.database = database;
    this.changes = changes;
  }

  public Map<UUID, List<CourseSummary>> each(UUID session, Collection<UUID> learners) {
    if (learners.isEmpty()) return Map.of();
    return database.list(EACH, new OfLearners(session, learners)).stream()
        .collect(groupingBy(Excluded::learner, mapping(Excluded::course, toList())));
  }

  /**
   * Sets the exclusions of each place, in three statements; returns the changed places with their
   * previous exclusions. The caller must have locked the places and checked the courses.
   */
  public Map<Seat, Set<UUID>> set(Map<Seat, Set<UUID>> wanted) {
    if (wanted.isEmpty()) return Map.of();
    var before = before(wanted.keySet());
    var begins = new ArrayList<Exclusion>();
    var ends = new ArrayList<Exclusion>();
    var changed = new HashMap<Seat, Set<UUID>>();
    wanted.forEach(
        (seat, courses) -> {
          var had = before.getOrDefault(seat, Set.of());
          if (had.equals(courses)) return;
          changed.put(seat, had);
          difference(courses, had).forEach(course -> begins.add(exclusion(seat, course)));
          difference(had, courses).forEach(course -> ends.add(exclusion(seat, course)));
        });
    write(END, ends);
    write(BEGIN, begins);
    if (!begins.isEmpty()) {
      changes.fire(new WorkMayEnd(begins.stream().map(Exclusion::session).collect(toSet())));
    }
    return changed;
  }

  /**
   * After a course is removed: learners excluded from all remaining courses take all of them again.
   */
  public Set<UUID> endWhereNothingIsTaken(UUID session) {
    return Set.copyOf(database.list(END_WHERE_NOTHING_IS_TAKEN, session));
  }

  private Map<Seat, Set<UUID>> before(Collection<Seat> seats) {
    return database.list(OF_SEATS, Seats.of(seats)).stream()
        .collect(groupingBy(Exclusion::seat, mapping(Exclusion::course, toSet())));
  }

  private void write(Statement<Those, Void> statement, List<Exclusion> those) {
    if (those.isEmpty()) return;
    database.change(
        statement,
        new Those(
            those.stream().map(Exclusion::session).toList(),
            those.stream().map(Exclusion::person).toList(),
            those.stream().map(Exclusion::course).toList()));
  }

  private static Exclusion exclusion(Seat seat, UUID course) {
    return new Exclusion(seat.session(), seat.user(), course);
  }

  private static Set<UUID> difference(Set<UUID> one, Set<UUID> other) {
    return one.stream().filter(course -> !other.contains(course)).collect(toSet());
  }
}
