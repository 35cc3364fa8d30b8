package org.lectern.enrollment.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.UUID;
import org.lectern.enrollment.Seat;
import org.lectern.enrollment.SourceKind;
import org.lectern.history.ChangeKind;
import org.lectern.history.History;
import org.lectern.history.SessionChange;
import org.lectern.outcome.Outcome;

/** Records the effects of a roster change, person by person. */
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
            (seat, outcome) -> {
              if (outcome == Outcome.CREATED) changes.add(of(seat, ChangeKind.ENROLLED));
              if (outcome == Outcome.UPDATED) changes.add(of(seat, ChangeKind.SOURCE_ADDED));
            });
    done.exclusions()
        .forEach(
            (seat, had) -> {
              var from = courses.codes(seat.session(), had);
              var to = courses.codes(seat.session(), asked.exclusions().get(seat));
              changes.add(of(seat, ChangeKind.EXCLUSIONS_CHANGED, from, to));
            });
    done.removed()
        .forEach(
            seat ->
                changes.add(SessionChange.of(seat.session(), ChangeKind.UNENROLLED, seat.user())));
    history.record(by, changes);
  }

  private static SessionChange of(Seat seat, ChangeKind kind) {
    return of(seat, kind, null, SourceKind.INDIVIDUAL.name());
  }

  private static SessionChange of(Seat seat, ChangeKind kind, String from, String to) {
    return new SessionChange(seat.session(), kind, null, seat.user(), from, to);
  }
}
