package org.lectern.planning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.lectern.classgroup.ClassSummary;
import org.lectern.enrollment.Enroller;
import org.lectern.enrollment.EnrollmentSource;
import org.lectern.enrollment.RefusedPerson;
import org.lectern.enrollment.classlink.ClassLinker;
import org.lectern.history.ChangeKind;
import org.lectern.history.History;
import org.lectern.history.SessionChange;
import org.lectern.problem.Faults;
import org.lectern.session.CourseCoaches;
import org.lectern.session.Session;
import org.lectern.session.SessionCourses;
import org.lectern.session.SessionPeople;
import org.lectern.session.SessionPost;
import org.lectern.session.Sessions;
import org.lectern.warning.Warning;

/** Creates whole sessions: everything in a request, or nothing. */
@ApplicationScoped
public class SessionPlanner {
  private final SessionPartsFinder finder;
  private final Sessions sessions;
  private final SessionCourses sessionCourses;
  private final CourseCoaches courseCoaches;
  private final SessionPeople people;
  private final Enroller enroller;
  private final ClassLinker linker;
  private final History history;
  private final Clock clock;

  SessionPlanner(
      SessionPartsFinder finder,
      Sessions sessions,
      SessionCourses sessionCourses,
      CourseCoaches courseCoaches,
      SessionPeople people,
      Enroller enroller,
      ClassLinker linker,
      History history,
      Clock clock) {
    this.finder = finder;
    this.sessions = sessions;
    this.sessionCourses = sessionCourses;
    this.courseCoaches = courseCoaches;
    this.people = people;
    this.enroller = enroller;
    this.linker = linker;
    this.history = history;
    this.clock = clock;
  }

  /**
   * Runs in the caller's transaction.
   *
   * @param faults the faults found while reading the request; all are reported together, before
   *     anything is written
   */
  public PlannedSession create(SessionRequest request, UUID creator, Faults faults) {
    var parts = finder.find(request, creator, faults);
    faults.raise();
    var session = new Session(request.details(), parts.category(), parts.zone(), clock.instant());
    sessions.persistAndFlush(session);
    var id = session.id();
    people.add(SessionPost.MANAGER, id, parts.managers());
    people.add(SessionPost.COACH, id, parts.coaches());
    sessionCourses.add(id, parts.courses());
    courseCoaches.add(id, parts.courseCoaches());
    history.record(creator, SessionChange.of(id, ChangeKind.CREATED, null, session.title()));
    var warnings = new ArrayList<Warning>();
    if (request.coaches() == null) warnings.add(creatorCoaches());
    warnings.addAll(enroll(id, parts.learners(), creator));
    warnings.addAll(link(id, parts.classes(), creator));
    return new PlannedSession(id, warnings);
  }

  /** People deleted or deactivated since they were found are not enrolled. */
  private List<Warning> enroll(UUID session, Set<UUID> learners, UUID creator) {
    var source = EnrollmentSource.individual(creator);
    var result = enroller.enroll(session, learners, source);
    var enrolled =
        learners.stream().filter(learner -> result.outcome(session, learner) != null).toList();
    history.record(session, creator, ChangeKind.ENROLLED, enrolled, null, source.kind().name());
    return left(result.refused().stream(), "/learners");
  }

  private List<Warning> link(UUID session, Set<ClassSummary> classes, UUID creator) {
    var linked = linker.link(session, classes, creator).values().stream();
    return left(linked.flatMap(each -> each.people().refused().stream()), "/classes");
  }

  private static List<Warning> left(Stream<RefusedPerson> refused, String pointer) {
    return refused.map(person -> Warning.at(pointer, person.why())).distinct().toList();
  }

  private static Warning creatorCoaches() {
    return Warning.at("/coaches", "creator-coaches");
  }
}
