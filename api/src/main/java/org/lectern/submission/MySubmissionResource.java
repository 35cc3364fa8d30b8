package org.lectern.submission;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.lectern.identity.Role;
import org.lectern.paging.PageQuery;

@Path("/api/v1/me/sessions/{session}/courses/{course}/items/{item}/submissions")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.LEARNER)
@Tag(name = "Assignments")
public class MySubmissionResource {
  private final HandingIn handingIn;

  MySubmissionResource(HandingIn handingIn) {
    this.handingIn = handingIn;
  }

  @GET
  @Operation(
      operationId = "listMySubmissions",
      summary = "List what you have handed in, with its marks, and whether you can hand in again",
      description = "Reading it takes the item out of what is new.")
  public MySubmissions list(String session, String course, String item, @BeanParam PageQuery page) {
    return handingIn.list(session, course, item, page);
  }

  @POST
  @Transactional
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponseSchema(value = MySubmission.class, responseCode = "201")
  @Operation(
      operationId = "handIn",
      summary = "Hand in at an assignment",
      description =
          "It takes the place of what was handed in before, which is kept. After the due day it is"
              + " late. Once it is marked, it is a 409 already-marked, unless a coach lets you hand in"
              + " again.")
  public RestResponse<MySubmission> handIn(
      String session, String course, String item, HandIn request) {
    return RestResponse.status(
        RestResponse.Status.CREATED, handingIn.handIn(session, course, item, request));
  }
}
