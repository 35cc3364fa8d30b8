package org.lectern.demo;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lectern.content.Completion;
import org.lectern.content.SessionOutlines;
import org.lectern.content.SessionOutlines.Row;
import org.lectern.results.CourseTimes;
import org.lectern.results.ItemStates;
import org.lectern.results.OwnWork;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/**
 * What learners of the demonstration did before it began: at a sitting they open a course and go
 * through some of its items, from where they left off.
 */
@ApplicationScoped
class DemoWork {
  private static final Set<Completion> STUDIED = EnumSet.of(Completion.VIEWED, Completion.MARKED);

  private static final Duration EACH_ITEM = Duration.ofMinutes(6);

  private record Enrolled(UUID session, Instant at) {}

  /** Enrolling is always now, and what was done must come after it. */
  private static final Statement<Enrolled, Void> ENROLLED =
      Statement.change(
          Enrolled.class,
          """
          with seat as (
            update enrollment set enrolled_at = :at where session_id = :session)
          update enrollment_source set since = :at where session_id = :session""");

  private record Opening(UUID session, UUID course, UUID user, Instant at) {}

  private static final Statement<Opening, Void> OPEN =
      Statement.change(
          Opening.class,
          """
          with entry as (
            insert into first_entry (session_id, user_id, entered_at) values (:session, :user, :at)
            on conflict (session_id, user_id) do update
            set entered_at = least(first_entry.entered_at, excluded.entered_at))
          insert into visit (session_id, course_id, user_id, first_at, last_at, count)
          values (:session, :course, :user, :at, :at, 1)
          on conflict (session_id, course_id, user_id) do update
          set count = visit.count + 1, last_at = excluded.last_at""");

  private final SessionOutlines outlines;
  private final ItemStates states;
  private final OwnWork work;
  private final CourseTimes times;
  private final Database database;
  private final Clock clock;

  DemoWork(
      SessionOutlines outlines,
      ItemStates states,
      OwnWork work,
      CourseTimes times,
      Database database,
      Clock clock) {
    this.outlines = outlines;
    this.states = states;
    this.work = work;
    this.times = times;
    this.database = database;
    this.clock = clock;
  }

  /** All learners of that session were enrolled then. */
  void enrolled(UUID session, Instant at) {
    database.change(ENROLLED, new Enrolled(session, at));
  }

  void add(OwnWork.Place place, JsonNode sittings, DemoDays days) {
    var rest = steps(place).iterator();
    var found = work.find(place, clock.instant()).orElseThrow();
    for (var sitting : sittings) {
      var at = days.at(sitting.get("on").asText());
      database.change(OPEN, new Opening(place.session(), place.course(), place.user(), at));
      for (int i = sitting.get("items").asInt(); i > 0; i--) {
        times.note(place, found.notedAt(), at);
        study(place, rest.next(), at, sitting.path("marked").asBoolean(true));
        at = at.plus(EACH_ITEM);
      }
      times.note(place, found.notedAt(), at);
    }
  }

  /** What is passed waits for a score, and what is submitted for work. */
  private List<Row> steps(OwnWork.Place place) {
    return outlines.shown(place.session(), place.course()).stream()
        .filter(row -> row.kind().isStep() && STUDIED.contains(row.rules().completion()))
        .toList();
  }

  private void study(OwnWork.Place place, Row row, Instant at, boolean marked) {
    var here = new ItemStates.At(place.session(), place.course(), place.user(), row.id());
    states.view(here, at, row.rules().completion() == Completion.VIEWED);
    if (row.rules().completion() == Completion.MARKED && marked) {
      states.finish(here, at.plus(EACH_ITEM));
    }
  }
}
