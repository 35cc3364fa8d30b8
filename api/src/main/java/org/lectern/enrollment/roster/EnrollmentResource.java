package org.lectern.enrollment.roster;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lectern.access.SessionAct;
import org.lectern.access.rights.PlatformRole;
import org.lectern.authorization.SessionAuthorization;
import org.lectern.authorization.SessionStanding;
import org.lectern.course.Courses;
import org.lectern.enrollment.EnrollmentSource;
import org.lectern.enrollment.Seat;
import org.lectern.enrollment.SourceKind;
import org.lectern.enrollment.classlink.ClassLinks;
import org.lectern.identity.CurrentUser;
import org.lectern.identity.NamedPeople;
import org.lectern.identity.Role;
import org.lectern.paging.Page;
import org.lectern.paging.PageQuery;
import org.lectern.problem.Faults;
import org.lectern.problem.ProblemException;
import org.lectern.query.Query;
import org.lectern.sql.Database;

@Path("/api/v1/sessions/{session}/enrollments")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.LEARNER)
@Tag(name = "Enrollments")
public class EnrollmentResource {
  private final Enrollments enrollments;
  private final EnrollmentBatch batch;
  private final RosterEditor editor;
  private final RosterHistory history;
  private final ClassLinks links;
  private final SessionAuthorization authorization;
  private final NamedPeople people;
  private final Courses courses;
  private final CurrentUser caller;
  private final Database database;

  EnrollmentResource(
      Enrollments enrollments,
      EnrollmentBatch batch,
      RosterEditor editor,
      RosterHistory history,
      ClassLinks links,
      SessionAuthorization authorization,
      NamedPeople people,
      Courses courses,
      CurrentUser caller,
      Database database) {
    this.enrollments = enrollments;
    this.batch = batch;
    this.editor = editor;
    this.history = history;
    this.links = links;
    this.authorization = authorization;
    this.people = people;
    this.courses = courses;
    this.caller = caller;
    this.database = database;
  }

  @GET
  @Operation(
      operationId = "listEnrollments",
      summary =
          "List the learners of a session; a course coach sees only those of their own courses")
  public Page<EnrollmentResponse> list(
      String session,
      @QueryParam("q") String q,
      @QueryParam("course") String course,
      @QueryParam("source") List<String> source,
      @QueryParam("fromClass") String fromClass,
      @QueryParam("sort") String sort,
      @BeanParam PageQuery page) {
    var standing = authorization.requireSome(SessionAct.SEE_ROSTER, session);
    var filter =
        new RosterFilter(
            q,
            course == null ? null : courseId(course),
            Query.words("source", source, SourceKind.class),
            fromClass == null ? null : classId(standing.session(), fromClass),
            authorization.limits(SessionAct.SEE_ROSTER, standing));
    return enrollments.page(standing, filter, page, sort);
  }

  @GET
  @Path("{user}")
  @Operation(operationId = "readEnrollment", summary = "Get a learner of a session")
  public EnrollmentResponse read(String session, String user) {
    var standing = authorization.requireSome(SessionAct.SEE_ROSTER, session);
    var own = authorization.limits(SessionAct.SEE_ROSTER, standing);
    return enrollments.read(standing, user, own);
  }

  @PUT
  @Path("{user}")
  @Transactional
  @RolesAllowed(Role.SESSION_ADMIN)
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(operationId = "enroll", summary = "Enroll a learner, or change their excluded courses")
  public EnrollmentChange enroll(String session, String user, EnrollmentRequest request) {
    var standing = authorization.requireToChange(SessionAct.ADMINISTER, session);
    var person = people.require(user, PlatformRole.LEARNER);
    var seat = new Seat(standing.session(), person.id());
    var inSession =
        CoursesOfSessions.read(database, List.of(seat.session()), request.courseNames());
    var change = change(seat, request, inSession);
    var done = editor.apply(change, EnrollmentSource.individual(caller.id()));
    history.record(caller.id(), change, done, inSession);
    var now = enrollments.require(standing, person, null);
    return new EnrollmentChange(done.enrolled(seat), now, List.of());
  }

  @POST
  @Path("batch")
  @Transactional
  @RolesAllowed(Role.SESSION_ADMIN)
  @Operation(
      operationId = "enrollBatch",
      summary = "Enroll and unenroll up to 500 people",
      description =
          "ATOMIC: any fault is a 422 that lists every fault, and nothing is written. "
              + "BEST_EFFORT: the good items are written, the others have the outcome FAILED. A dry "
              + "run always answers 200 with the outcome that each item would have.")
  public BatchResponse batch(String session, EnrollmentBatchRequest request) {
    SessionStanding standing = authorization.requireToChange(SessionAct.ADMINISTER, session);
    return batch.apply(standing.session(), request, caller.id());
  }

  private static RosterChange change(
      Seat seat, EnrollmentRequest request, CoursesOfSessions inSession) {
    var named = request.excludedCourses();
    if (named == null) return new RosterChange().enroll(seat, null);
    var faults = new Faults();
    var excluded = inSession.toExclude(seat.session(), named, "/excludedCourses", faults);
    faults.raise();
    return new RosterChange().enroll(seat, excluded);
  }

  private UUID courseId(String course) {
    return courses
        .findByName(course)
        .orElseThrow(() -> ProblemException.malformed("course", "unknown-course", course))
        .id();
  }

  private UUID classId(UUID session, String group) {
    return links
        .find(session, group)
        .orElseThrow(() -> ProblemException.malformed("fromClass", "unknown-class", group));
  }
}
