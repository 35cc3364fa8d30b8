package org.lectern.tracking;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lectern.paging.ListSql;
import org.lectern.paging.Page;
import org.lectern.paging.PageQuery;
import org.lectern.paging.SortKeys;
import org.lectern.results.GatheredWork;
import org.lectern.results.OwnWork;
import org.lectern.sql.Database;
import org.lectern.sql.Fragment;

/** The learners of a session, each in each of the courses that they take. */
@ApplicationScoped
class TrackedLearners {
  private static final String NAME = "u.last_name_order || chr(10) || u.first_name_order";

  private static final Fragment<UUID> FROM_CLASS =
      Fragment.of(
          UUID.class,
          """
          exists (select 1 from enrollment_source s where s.session_id = e.session_id
            and s.user_id = e.user_id and s.class_id = :fromClass)""");

  private static final Fragment<UUID> OF_USER = Fragment.of(UUID.class, "u.id = :user");

  private record InCourses(UUID session, Collection<UUID> courses) {}

  /** One learner in one course. */
  record Seat(Learner learner, UUID course) {
    OwnWork.Place place(UUID session) {
      return new OwnWork.Place(session, course, learner.person().id());
    }
  }

  private static final ListSql<InCourses, Seat> SEATS =
      ListSql.of(
              InCourses.class,
              Seat.class,
              new SortKeys("name,learner,position", "k.course_id", "uuid")
                  .with("name", NAME, "text")
                  .with("learner", "e.user_id", "uuid")
                  .with("position", "k.position", "integer"),
              "select k.course_id as course, " + Learner.COLUMNS,
              Learner.FROM
                  + """

                    join session_course k on k.session_id = e.session_id
                      and k.course_id = any(:courses)
                    where e.session_id = :session and """
                  + " "
                  + Learner.TAKES)
          .searching("u.search")
          .narrowedBy(FROM_CLASS);

  /** A learner, and the courses that they do not take. */
  record Enrolled(Learner learner, String nameOrder, Set<UUID> excluded) {}

  private static final ListSql<UUID, Enrolled> LEARNERS =
      ListSql.of(
              UUID.class,
              Enrolled.class,
              new SortKeys("name", "e.user_id", "uuid").with("name", NAME, "text"),
              """
              select %s as name_order, array(select n.course_id from course_exclusion n
                where n.session_id = e.session_id and n.user_id = e.user_id) as excluded, %s"""
                  .formatted(NAME, Learner.COLUMNS),
              Learner.FROM + " where e.session_id = :session")
          .searching("u.search")
          .narrowedBy(FROM_CLASS, OF_USER);

  private final Database database;

  TrackedLearners(Database database) {
    this.database = database;
  }

  /** One page by name. */
  Page<Seat> page(Tracked tracked, String q, PageQuery page, boolean backwards) {
    return SEATS
        .with(new InCourses(tracked.session(), tracked.courseIds()))
        .search(q)
        .filter(FROM_CLASS, tracked.ofClass())
        .page(database, page, backwards ? "-name,learner,position" : null, tracked.now());
  }

  /** When the walk began to which that page belongs. */
  Instant began(Tracked tracked, String q, PageQuery page, boolean backwards) {
    return SEATS.began(page, backwards ? "-name,learner,position" : null, q, tracked.now());
  }

  List<Enrolled> all(Tracked tracked, String q) {
    return LEARNERS
        .with(tracked.session())
        .search(q)
        .filter(FROM_CLASS, tracked.ofClass())
        .all(database);
  }

  Optional<Enrolled> find(Tracked tracked, UUID user) {
    return LEARNERS.with(tracked.session()).only(OF_USER, user).first(database);
  }

  /** Each of those learners in each course that they take, with what they have done there. */
  static List<FoundRow> rows(
      Tracked tracked, List<Enrolled> learners, GatheredWork work, Instant at) {
    var dueDays = tracked.dueDays(at);
    var rows = new ArrayList<FoundRow>();
    for (var each : learners) {
      var person = each.learner.person();
      var days = dueDays.of(each.learner.ownDates(), each.learner.enrolledAt());
      for (int i = 0; i < tracked.courses().size(); i++) {
        var course = tracked.courses().get(i);
        var position = i;
        work.of(new OwnWork.Place(tracked.session(), course.id(), person.id()), days)
            .ifPresent(
                done -> rows.add(new FoundRow(person, each.nameOrder, course, position, done)));
      }
    }
    return rows;
  }
}
