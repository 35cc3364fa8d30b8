package org.lectern.attempt.own;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.lectern.attempt.AnswersRequest;
import org.lectern.attempt.MyAttempt;
import org.lectern.identity.Role;
import org.lectern.paging.PageQuery;

@Path("/api/v1/me/sessions/{session}/courses/{course}/items/{item}/attempts")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.LEARNER)
@Tag(name = "Quizzes")
public class AttemptResource {
  private final QuizTaking quizzes;
  private final Answering answering;

  AttemptResource(QuizTaking quizzes, Answering answering) {
    this.quizzes = quizzes;
    this.answering = answering;
  }

  @GET
  @Operation(
      operationId = "listMyAttempts",
      summary = "List your attempts at a quiz, and whether you can start another one",
      description = "Open the course first (POST …/visits), else it is a 409 enter-first.")
  public MyAttempts list(String session, String course, String item, @BeanParam PageQuery page) {
    return quizzes.list(session, course, item, page);
  }

  @POST
  @Transactional
  @APIResponseSchema(value = AttemptResponse.class, responseCode = "201")
  @Operation(
      operationId = "startAttempt",
      summary = "Start an attempt at a quiz",
      description =
          "It holds the quiz as it is now, and ends when it is handed in, when its minutes are over,"
              + " or when your work counts no more. One runs at a time: else 409 attempt-running.")
  public RestResponse<AttemptResponse> start(String session, String course, String item) {
    var made = quizzes.start(session, course, item);
    var address = "/api/v1/me/sessions/%s/courses/%s/items/%s/attempts/%s";
    return RestResponse.ResponseBuilder.<AttemptResponse>created(
            URI.create(address.formatted(session, course, item, made.attempt().id())))
        .entity(made)
        .build();
  }

  @GET
  @Path("{attempt}")
  @Operation(
      operationId = "readMyAttempt",
      summary = "Get an attempt with its questions and your answers",
      description =
          "Whether answers were right, and which would have been, is told as the quiz says; which"
              + " would have been never while you may still start an attempt.")
  public AttemptResponse read(String session, String course, String item, String attempt) {
    return quizzes.read(session, course, item, attempt);
  }

  @PATCH
  @Path("{attempt}/answers")
  @Transactional
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "saveAnswers",
      summary = "Save answers to questions of a running attempt",
      description =
          "Each takes the place of the one before; the other answers stay. What comes after the end"
              + " is a 409 attempt-over and does not count.")
  public AnswersResponse answer(
      String session, String course, String item, String attempt, AnswersRequest request) {
    return answering.answer(session, course, item, attempt, request);
  }

  @PUT
  @Path("{attempt}/submission")
  @Transactional
  @Operation(
      operationId = "submitAttempt",
      summary = "End an attempt and hand it in; once more changes nothing")
  public MyAttempt submit(String session, String course, String item, String attempt) {
    return answering.submit(session, course, item, attempt);
  }
}
