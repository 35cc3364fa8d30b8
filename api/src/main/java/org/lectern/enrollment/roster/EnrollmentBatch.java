package org.lectern.enrollment.roster;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.lectern.enrollment.BatchItemResponse;
import org.lectern.enrollment.EnrollmentSource;
import org.lectern.enrollment.Seat;
import org.lectern.identity.NamedPerson;
import org.lectern.identity.Users;
import org.lectern.outcome.BatchMode;
import org.lectern.outcome.Outcome;
import org.lectern.problem.Faults;
import org.lectern.sql.Database;

/**
 * Enrolls and unenrolls many people in one session: each item is checked, then the good ones are
 * applied.
 */
@ApplicationScoped
class EnrollmentBatch {
  private final Database database;
  private final Users users;
  private final RosterEditor editor;
  private final RosterHistory history;

  EnrollmentBatch(Database database, Users users, RosterEditor editor, RosterHistory history) {
    this.database = database;
    this.users = users;
    this.editor = editor;
    this.history = history;
  }

  /**
   * All or nothing: any fault is a 422 that lists all of them. A dry run does the same and rolls
   * back.
   */
  BatchResponse apply(UUID session, EnrollmentBatchRequest request, UUID by) {
    var judged = new Judged(session, request, courses(session, request));
    judged.judge(known(request));
    if (request.mode() == BatchMode.ATOMIC && !request.dryRun()) judged.faults.raise();
    var done = editor.apply(judged.change, EnrollmentSource.individual(by));
    history.record(by, judged.change, done, judged.courses);
    if (request.dryRun()) QuarkusTransaction.setRollbackOnly();
    return BatchResponse.of(request.mode(), request.dryRun(), judged.answers(done), List.of());
  }

  private CoursesOfSessions courses(UUID session, EnrollmentBatchRequest request) {
    var excluded =
        request.items().stream()
            .map(EnrollmentItem::excludedCourses)
            .filter(Objects::nonNull)
            .flatMap(List::stream)
            .filter(Objects::nonNull)
            .toList();
    return CoursesOfSessions.read(database, List.of(session), excluded);
  }

  private Map<String, NamedPerson> known(EnrollmentBatchRequest request) {
    var names =
        request.items().stream().map(EnrollmentItem::user).filter(Objects::nonNull).distinct();
    return users.findByNames(names.toList());
  }

  /** The items of one request, the good ones as a change, the bad ones as faults. */
  private static final class Judged {
    private final UUID session;
    private final EnrollmentBatchRequest request;
    private final CoursesOfSessions courses;
    private final Faults faults = new Faults();
    private final RosterChange change = new RosterChange();
    private final Map<Integer, Seat> good = new HashMap<>();
    private final Map<Integer, BatchItemResponse> bad = new HashMap<>();
    private final Set<UUID> seen = new HashSet<>();

    Judged(UUID session, EnrollmentBatchRequest request, CoursesOfSessions courses) {
      this.session = session;
      this.request = request;
      this.courses = courses;
    }

    void judge(Map<String, NamedPerson> known) {
      for (int i = 0; i < request.items().size(); i++) {
        judge(i, request.items().get(i), known.get(request.items().get(i).user()));
      }
    }

    private void judge(int index, EnrollmentItem item, NamedPerson user) {
      var own = new Faults();
      var pointer = "/items/" + index;
      ItemFaults.of(item, user, pointer + "/user", own);
      if (user != null && !seen.add(user.id())) {
        own.add(pointer + "/user", "duplicate-user");
      }
      var excluded = excluded(item, pointer + "/excludedCourses", own);
      own.list().forEach(fault -> faults.add(fault.pointer(), fault.detail()));
      if (!own.isEmpty()) {
        bad.put(index, BatchItemResponse.failed(index, item.user(), own.list().get(0).detail()));
        return;
      }
      var seat = new Seat(session, user.id());
      good.put(index, seat);
      if (item.enrolls()) change.enroll(seat, excluded);
      else change.unenroll(seat);
    }

    private Set<UUID> excluded(EnrollmentItem item, String pointer, Faults own) {
      if (item.excludedCourses() == null) return null;
      return courses.toExclude(session, item.excludedCourses(), pointer, own);
    }

    List<BatchItemResponse> answers(RosterOutcome done) {
      var answers = new ArrayList<BatchItemResponse>();
      for (int i = 0; i < request.items().size(); i++) {
        answers.add(bad.containsKey(i) ? bad.get(i) : answer(i, outcome(i, done)));
      }
      return answers;
    }

    private Outcome outcome(int index, RosterOutcome done) {
      var seat = good.get(index);
      return request.items().get(index).enrolls() ? done.enrolled(seat) : done.unenrolled(seat);
    }

    private BatchItemResponse answer(int index, Outcome outcome) {
      return new BatchItemResponse(index, request.items().get(index).user(), outcome, null, null);
    }
  }
}
