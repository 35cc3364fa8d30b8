package org.lectern.enrollment.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.UUID;
import org.lectern.enrollment.Place;
import org.lectern.enrollment.SourceKind;
import org.lectern.history.ChangeKind;
import org.lectern.history.History;
import org.lectern.history.SessionChange;
import org.lectern.outcome.Outcome;

/** Writes down, person by person, what a change of a roster did. */
@ApplicationScoped
class RosterHistory {
  private final History history;

  RosterHistory(History history) {
    this.history = history;
  }

  void record(UUID by, RosterChange asked, RosterOutcome done, CoursesOfSessions courses) {
    var changes = new ArrayList<SessionChange>();
    done.enrolled()
        .outcomes()
        .forEach(
            (place, outcome) -> {
              if (outcome == Outcome.CREATED) changes.add(of(place, ChangeKind.ENROLLED));
              if (outcome == Outcome.UPDATED) changes.add(of(place, ChangeKind.SOURCE_ADDED));
            });
    done.exclusions()
        .forEach(
            (place, had) -> {
              var from = courses.codes(place.session(), had);
              var to = courses.codes(place.session(), asked.exclusions().get(place));
              changes.add(of(place, ChangeKind.EXCLUSIONS_CHANGED, from, to));
            });
    done.removed()
        .forEach(
            place ->
                changes.add(
                    SessionChange.of(place.session(), ChangeKind.UNENROLLED, place.user())));
    history.record(by, changes);
  }

  private static SessionChange of(Place place, ChangeKind kind) {
    return of(place, kind, null, SourceKind.INDIVIDUAL.name());
  }

  private static SessionChange of(Place place, ChangeKind kind, String from, String to) {
    return new SessionChange(place.session(), kind, null, place.user(), from, to);
  }
}
