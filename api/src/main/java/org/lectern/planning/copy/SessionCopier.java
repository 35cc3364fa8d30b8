package org.lectern.planning.copy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.UUID;
import org.lectern.access.dates.ProposedDates;
import org.lectern.content.SessionLayers;
import org.lectern.history.ChangeKind;
import org.lectern.history.History;
import org.lectern.history.SessionChange;
import org.lectern.planning.PlannedSession;
import org.lectern.problem.ProblemException;
import org.lectern.sentence.Sentence;
import org.lectern.session.CourseCoaches;
import org.lectern.session.Session;
import org.lectern.session.SessionCourses;
import org.lectern.session.SessionDetails;
import org.lectern.session.SessionPeople;
import org.lectern.session.SessionPost;
import org.lectern.session.Sessions;

/**
 * Copies a session: its details, moved dates, courses in order, coaches and managers, and its own
 * layer over their content; never its learners, class links or results.
 */
@ApplicationScoped
class SessionCopier {
  private final Sessions sessions;
  private final SessionCourses sessionCourses;
  private final SessionPeople people;
  private final CourseCoaches courseCoaches;
  private final SessionLayers layers;
  private final ModelPeople modelPeople;
  private final History history;
  private final Clock clock;

  SessionCopier(
      Sessions sessions,
      SessionCourses sessionCourses,
      SessionPeople people,
      CourseCoaches courseCoaches,
      SessionLayers layers,
      ModelPeople modelPeople,
      History history,
      Clock clock) {
    this.sessions = sessions;
    this.sessionCourses = sessionCourses;
    this.people = people;
    this.courseCoaches = courseCoaches;
    this.layers = layers;
    this.modelPeople = modelPeople;
    this.history = history;
    this.clock = clock;
  }

  PlannedSession copy(UUID modelId, CopyRequest request, UUID actor) {
    var model = sessions.require(modelId);
    var details = SessionDetails.of(model).copied(request.title(), moved(model, request));
    var copy = new Session(details, model.category(), model.timeZone(), clock.instant());
    sessions.persistAndFlush(copy);
    sessionCourses.copy(modelId, copy.id());
    var posts = modelPeople.of(modelId, request.takesCourseCoaches());
    people.add(SessionPost.COACH, copy.id(), posts.coaches());
    var managers = new LinkedHashSet<>(posts.managers());
    managers.add(actor);
    people.add(SessionPost.MANAGER, copy.id(), managers);
    courseCoaches.add(copy.id(), posts.courseCoaches());
    if (request.takesContent()) {
      sessionCourses.copyLocks(modelId, copy.id());
      layers.copy(modelId, copy.id());
    }
    history.record(
        actor, SessionChange.of(copy.id(), ChangeKind.COPIED, model.title(), copy.title()));
    return new PlannedSession(copy.id(), posts.leftOut());
  }

  /** If the move makes dates invalid, the fault is that of the member that moved them. */
  private static ProposedDates moved(Session model, CopyRequest request) {
    var dates = model.dates().proposed();
    var moved = dates.shiftedBy(days(dates, model, request), model.timeZone());
    var faults = moved.faults();
    if (faults.isEmpty()) return moved;
    var fault = faults.get(0);
    throw ProblemException.invalid(
        request.shiftPointer(),
        "unlawful-after-shift",
        fault.field().json(),
        new Sentence(fault.code().word(), fault.code().numbers()));
  }

  private static long days(ProposedDates dates, Session model, CopyRequest request) {
    if (request.accessStartsOn() == null) {
      return request.shiftDays() == null ? 0 : request.shiftDays();
    }
    return dates
        .daysUntilAccessStartsOn(request.accessStartsOn(), model.timeZone())
        .orElseThrow(
            () -> ProblemException.invalid("/accessStartsOn", "no-access-start", model.title()));
  }
}
