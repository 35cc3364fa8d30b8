package org.lectern.enrollment.extension;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lectern.access.Extension;
import org.lectern.access.LearnerDates;
import org.lectern.access.SessionAct;
import org.lectern.access.dates.SessionDates;
import org.lectern.access.words.EnumWord;
import org.lectern.authorization.SessionAuthorization;
import org.lectern.enrollment.Seat;
import org.lectern.enrollment.roster.EnrollmentResponse;
import org.lectern.enrollment.roster.Enrollments;
import org.lectern.history.ChangeKind;
import org.lectern.history.History;
import org.lectern.history.SessionChange;
import org.lectern.identity.CurrentUser;
import org.lectern.identity.Role;
import org.lectern.problem.ProblemException;

@Path("/api/v1/sessions/{session}/enrollments/{user}/extension")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.TEACHER)
@Tag(name = "Enrollments")
public class ExtensionResource {
  private final Extensions extensions;
  private final Enrollments enrollments;
  private final SessionAuthorization authorization;
  private final History history;
  private final CurrentUser caller;

  ExtensionResource(
      Extensions extensions,
      Enrollments enrollments,
      SessionAuthorization authorization,
      History history,
      CurrentUser caller) {
    this.extensions = extensions;
    this.enrollments = enrollments;
    this.authorization = authorization;
    this.history = history;
    this.caller = caller;
  }

  @PUT
  @Transactional
  @Operation(
      operationId = "extendAccess",
      summary = "Give a learner a personal extension; it replaces an earlier one")
  public EnrollmentResponse extend(String session, String user, ExtensionRequest request) {
    var standing = authorization.requireToChange(SessionAct.EXTEND_ACCESS, session);
    var learner = enrollments.requireForChange(standing, user);
    var enrolled = enrollments.require(standing, learner, null);
    requireLater(standing.dates(), enrolled.firstEntryAt(), request.accessUntil());
    var seat = new Seat(standing.session(), learner.id());
    var before = extensions.until(seat).map(Instant::toString).orElse(null);
    if (extensions.give(seat, request, caller.id())) {
      history.record(
          caller.id(),
          new SessionChange(
              seat.session(),
              ChangeKind.EXTENSION_CHANGED,
              request.reason(),
              seat.user(),
              before,
              request.accessUntil().toString()));
    }
    return enrollments.require(standing, learner, null);
  }

  private static void requireLater(SessionDates dates, Instant firstEntry, Instant until) {
    var ownDates = new LearnerDates(firstEntry, null);
    Extension.refusal(dates, ownDates, until)
        .ifPresent(
            refusal -> {
              var end = Extension.ownEnd(dates, ownDates).stream().toArray();
              throw ProblemException.invalid("/accessUntil", EnumWord.of(refusal), end);
            });
  }
}
