package org.lectern.attempt;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lectern.access.SessionAct;
import org.lectern.authorization.SessionAuthorization;
import org.lectern.content.ItemKind;
import org.lectern.content.Items;
import org.lectern.content.SessionOutlines;
import org.lectern.etag.IfMatch;
import org.lectern.identity.CurrentUser;
import org.lectern.identity.Role;
import org.lectern.problem.ProblemException;
import org.lectern.query.Query;
import org.lectern.quiz.Answers;
import org.lectern.quiz.Quiz;

@Path("/api/v1/sessions/{session}/courses/{course}/items/{item}/preview")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.LEARNER)
@Tag(name = "Quizzes")
public class QuizPreviewResource {
  private static final Telling EVERYTHING = new Telling(true, true);

  private final SessionAuthorization authorization;
  private final SessionOutlines outlines;
  private final QuizSecrets secrets;
  private final JudgedAnswers judge;
  private final CurrentUser caller;
  private final IfMatch ifMatch;

  QuizPreviewResource(
      SessionAuthorization authorization,
      SessionOutlines outlines,
      QuizSecrets secrets,
      JudgedAnswers judge,
      CurrentUser caller,
      IfMatch ifMatch) {
    this.authorization = authorization;
    this.outlines = outlines;
    this.secrets = secrets;
    this.judge = judge;
    this.caller = caller;
    this.ifMatch = ifMatch;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "previewQuiz",
      summary = "Try answers to a quiz, without a trace",
      description =
          "As those see it who coach or manage there. Whoever may still take the quiz as a learner"
              + " gets a 403 own-work.")
  public PreviewResponse preview(
      String session, String course, String item, AnswersRequest request) {
    var at = authorization.require(SessionAct.READ_CONTENT, session, course);
    var id = Query.id(item).orElseThrow(() -> Items.notFound(item));
    var full = outlines.require(at.standing().session(), at.course(), id);
    if (full.kind() != ItemKind.QUIZ) throw ProblemException.conflict("wrong-kind", full.kind());
    if (secrets.areKeptFrom(caller.id(), at.course(), id, authorization.now())) {
      throw ProblemException.forbidden("own-work.quiz");
    }
    ifMatch.require(
        SessionOutlines.VERSION, new SessionOutlines.Place(at.standing().session(), id));
    return preview(full.content().task().quiz(), request);
  }

  private PreviewResponse preview(Quiz quiz, AnswersRequest request) {
    var judged =
        judge.judge(quiz, request.answers()).stream()
            .collect(toMap(AnswerRow::question, identity()));
    var points =
        judged.values().stream().map(AnswerRow::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    return new PreviewResponse(
        points.doubleValue(),
        quiz.worth().doubleValue(),
        Answers.score(points, quiz.worth()),
        quiz.questions().stream()
            .map(each -> AnsweredQuestion.of(each, judged.get(each.id()), true, EVERYTHING))
            .toList());
  }
}
