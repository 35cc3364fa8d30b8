package org.lectern.removal.session;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lectern.access.SessionAct;
import org.lectern.authorization.SessionAuthorization;
import org.lectern.enrollment.Seat;
import org.lectern.enrollment.Unenroller;
import org.lectern.enrollment.extension.Extensions;
import org.lectern.enrollment.roster.Enrollments;
import org.lectern.history.ChangeKind;
import org.lectern.history.History;
import org.lectern.history.SessionChange;
import org.lectern.identity.CurrentUser;
import org.lectern.identity.Role;
import org.lectern.problem.ProblemException;
import org.lectern.removal.DryRun;
import org.lectern.removal.RemovalCount;
import org.lectern.removal.RemovalResponse;

@Path("/api/v1/sessions/{session}/enrollments/{user}")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.SESSION_ADMIN)
@Tag(name = "Enrollments")
public class EnrollmentRemovalResource {
  private final SessionAuthorization authorization;
  private final Enrollments enrollments;
  private final Unenroller unenroller;
  private final Extensions extensions;
  private final History history;
  private final CurrentUser caller;

  EnrollmentRemovalResource(
      SessionAuthorization authorization,
      Enrollments enrollments,
      Unenroller unenroller,
      Extensions extensions,
      History history,
      CurrentUser caller) {
    this.authorization = authorization;
    this.enrollments = enrollments;
    this.unenroller = unenroller;
    this.extensions = extensions;
    this.history = history;
    this.caller = caller;
  }

  @DELETE
  @Transactional
  @Operation(operationId = "unenroll", summary = "Unenroll a learner; results are kept")
  public RemovalResponse unenroll(String session, String user, @BeanParam DryRun dryRun) {
    var standing = authorization.requireToChange(SessionAct.ADMINISTER, session);
    var learner = enrollments.requireForChange(standing, user);
    var enrolled = enrollments.require(standing, learner, null);
    if (!dryRun.isAsked()) {
      var seat = new Seat(standing.session(), learner.id());
      unenroller.unenroll(List.of(seat));
      history.record(
          caller.id(), SessionChange.of(seat.session(), ChangeKind.UNENROLLED, seat.user()));
    }
    return goes(
        dryRun,
        new RemovalCount("enrollments", 1),
        new RemovalCount("sources", enrolled.sources().size()));
  }

  @DELETE
  @Path("extension")
  @Transactional
  @RolesAllowed(Role.TEACHER)
  @Operation(operationId = "endExtension", summary = "Remove a learner's extension")
  public RemovalResponse endExtension(String session, String user, @BeanParam DryRun dryRun) {
    var standing = authorization.requireToChange(SessionAct.EXTEND_ACCESS, session);
    var learner = enrollments.requireForChange(standing, user);
    var seat = new Seat(standing.session(), learner.id());
    var until =
        extensions.until(seat).orElseThrow(() -> ProblemException.notFound("extension", user));
    if (!dryRun.isAsked()) end(seat, until);
    return goes(dryRun, new RemovalCount("extensions", 1));
  }

  private void end(Seat seat, Instant until) {
    extensions.end(seat);
    history.record(
        caller.id(),
        new SessionChange(
            seat.session(),
            ChangeKind.EXTENSION_CHANGED,
            null,
            seat.user(),
            until.toString(),
            null));
  }

  private static RemovalResponse goes(DryRun dryRun, RemovalCount... counts) {
    return new RemovalResponse(dryRun.isAsked(), List.of(counts), List.of());
  }
}
