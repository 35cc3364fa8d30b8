package org.lectern.planning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lectern.classgroup.ClassSummary;
import org.lectern.contract.Warning;
import org.lectern.enrollment.ClassLinker;
import org.lectern.enrollment.Enroller;
import org.lectern.enrollment.EnrollmentSource;
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

/** Makes whole sessions: all of a request, or nothing of it. */
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
   * @param faults those of the request's form; all are refused together, before anything is written
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
    var source = EnrollmentSource.individual(creator);
    enroller.enroll(id, parts.learners(), source);
    history.record(id, creator, ChangeKind.ENROLLED, parts.learners(), null, source.kind().name());
    warnings.addAll(link(id, parts.classes(), creator));
    return new PlannedSession(id, warnings);
  }

  private List<Warning> link(UUID session, Set<ClassSummary> classes, UUID creator) {
    return linker.link(session, classes, creator).values().stream()
        .flatMap(linked -> linked.people().refused().stream())
        .map(person -> new Warning(person.code(), person.detail(), "/classes"))
        .distinct()
        .toList();
  }

  private static Warning creatorCoaches() {
    return new Warning(
        "creator-coaches",
        "No session coach was named, so you are the session's coach.",
        "/coaches");
  }
}
