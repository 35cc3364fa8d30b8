package org.lectern.enrollment;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lectern.course.CourseSummary;

/** The courses that learners do not take; they outlive the enrollment. */
@ApplicationScoped
public class Exclusions {
  private static final String EACH =
      """
      select x.user_id, c.id, c.code, c.title from course_exclusion x
        join session_course sc on sc.session_id = x.session_id and sc.course_id = x.course_id
        join course c on c.id = x.course_id
      where x.session_id = :session and x.user_id in (:learners) order by sc.position""";

  private static final String OF_PLACES =
      "select x.session_id, x.user_id, x.course_id from course_exclusion x join "
          + Places.ASKED
          + " on x.session_id = asked.session_id and x.user_id = asked.user_id";

  private static final String THOSE =
      """
      unnest(cast(:sessions as uuid[]), cast(:people as uuid[]), cast(:courses as uuid[]))
        as those(session_id, user_id, course_id)""";

  private static final String END =
      "delete from course_exclusion x using "
          + THOSE
          + """
       where x.session_id = those.session_id and x.user_id = those.user_id
        and x.course_id = those.course_id""";

  private static final String BEGIN =
      "insert into course_exclusion (session_id, user_id, course_id) select * from "
          + THOSE
          + " on conflict do nothing";

  private static final String END_WHERE_NOTHING_IS_TAKEN =
      """
      delete from course_exclusion x where x.session_id = :session
        and not exists (select 1 from session_course sc where sc.session_id = :session
          and not exists (select 1 from course_exclusion o where o.session_id = :session
            and o.user_id = x.user_id and o.course_id = sc.course_id))
      returning x.user_id""";

  private final EntityManager database;

  Exclusions(EntityManager database) {
    this.database = database;
  }

  @SuppressWarnings("unchecked")
  Map<UUID, List<CourseSummary>> each(UUID session, Collection<UUID> learners) {
    var excluded = new HashMap<UUID, List<CourseSummary>>();
    if (learners.isEmpty()) return excluded;
    List<Tuple> rows =
        database
            .createNativeQuery(EACH, Tuple.class)
            .setParameter("session", session)
            .setParameter("learners", learners)
            .getResultList();
    for (var row : rows) {
      excluded
          .computeIfAbsent(row.get("user_id", UUID.class), none -> new ArrayList<>())
          .add(
              new CourseSummary(
                  row.get("id", UUID.class),
                  row.get("code", String.class),
                  row.get("title", String.class)));
    }
    return excluded;
  }

  /**
   * Makes the exclusions of each place what is wanted, in three statements; the places that it
   * changed, with what they had before. The caller holds the places, and has checked the courses.
   */
  Map<Place, Set<UUID>> set(Map<Place, Set<UUID>> wanted) {
    if (wanted.isEmpty()) return Map.of();
    var before = before(wanted.keySet());
    var begins = new ArrayList<Exclusion>();
    var ends = new ArrayList<Exclusion>();
    var changed = new HashMap<Place, Set<UUID>>();
    wanted.forEach(
        (place, courses) -> {
          var had = before.getOrDefault(place, Set.of());
          if (had.equals(courses)) return;
          changed.put(place, had);
          difference(courses, had).forEach(course -> begins.add(new Exclusion(place, course)));
          difference(had, courses).forEach(course -> ends.add(new Exclusion(place, course)));
        });
    write(END, ends);
    write(BEGIN, begins);
    return changed;
  }

  /** After a course left: who now takes none of those that remain takes all of them again. */
  @SuppressWarnings("unchecked")
  public Set<UUID> endWhereNothingIsTaken(UUID session) {
    return new HashSet<UUID>(
        database
            .createNativeQuery(END_WHERE_NOTHING_IS_TAKEN, UUID.class)
            .setParameter("session", session)
            .getResultList());
  }

  @SuppressWarnings("unchecked")
  private Map<Place, Set<UUID>> before(Collection<Place> places) {
    var before = new HashMap<Place, Set<UUID>>();
    Query query = Places.bind(database.createNativeQuery(OF_PLACES, Tuple.class), places);
    for (var row : (List<Tuple>) query.getResultList()) {
      var place = new Place(row.get(0, UUID.class), row.get(1, UUID.class));
      before.computeIfAbsent(place, none -> new HashSet<>()).add(row.get(2, UUID.class));
    }
    return before;
  }

  private void write(String sql, List<Exclusion> those) {
    if (those.isEmpty()) return;
    var query = database.createNativeQuery(sql);
    Places.bind(query, those.stream().map(Exclusion::place).toList())
        .setParameter("courses", those.stream().map(Exclusion::course).toArray(UUID[]::new))
        .executeUpdate();
  }

  private static Set<UUID> difference(Set<UUID> one, Set<UUID> other) {
    return one.stream().filter(course -> !other.contains(course)).collect(toSet());
  }

  private record Exclusion(Place place, UUID course) {}
}
