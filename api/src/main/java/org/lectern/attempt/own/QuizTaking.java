package org.lectern.attempt.own;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.RequestScoped;
import java.util.Map;
import java.util.Set;
import org.lectern.access.SessionAct;
import org.lectern.attempt.AnswerRow;
import org.lectern.attempt.AnsweredQuestion;
import org.lectern.attempt.Attempt;
import org.lectern.attempt.AttemptAnswers;
import org.lectern.attempt.Attempts;
import org.lectern.attempt.CountedScores;
import org.lectern.attempt.MyAttempt;
import org.lectern.etag.IfMatch;
import org.lectern.identity.CurrentUser;
import org.lectern.identity.NewId;
import org.lectern.identity.Users;
import org.lectern.paging.ListInOrder;
import org.lectern.paging.PageQuery;
import org.lectern.problem.ProblemException;
import org.lectern.query.Query;
import org.lectern.quiz.Shuffle;

/** Lets the caller start attempts at the quizzes of a course in which they learn, and read them. */
@RequestScoped
class QuizTaking {
  private static final ListInOrder<Attempt> IN_ORDER = new ListInOrder<>(Attempt::id);

  private final QuizzesAtHand quizzes;
  private final Attempts attempts;
  private final AttemptAnswers answers;
  private final CountedScores scores;
  private final CurrentUser caller;
  private final IfMatch ifMatch;

  QuizTaking(
      QuizzesAtHand quizzes,
      Attempts attempts,
      AttemptAnswers answers,
      CountedScores scores,
      CurrentUser caller,
      IfMatch ifMatch) {
    this.quizzes = quizzes;
    this.attempts = attempts;
    this.answers = answers;
    this.scores = scores;
    this.caller = caller;
    this.ifMatch = ifMatch;
  }

  MyAttempts list(String session, String course, String item, PageQuery query) {
    var quiz = quizzes.require(SessionAct.ENTER_COURSE, session, course, item);
    var page = IN_ORDER.page(quiz.attempts(), query, quiz.now());
    return new MyAttempts(
        page.items().stream().map(each -> MyAttempt.of(each, quiz.now())).toList(),
        page.page(),
        quiz.left(),
        quiz.mayStart());
  }

  AttemptResponse start(String session, String course, String item) {
    attempts.holdSeat(Query.id(session), caller.id(), Query.id(item));
    var found = quizzes.require(SessionAct.TAKE_PART, session, course, item);
    ifMatch.require(Users.VERSION, caller.id());
    var quiz = found.with(attempts.hold(found.at(), found.now()));
    quiz.requireStart();
    var attempt = quiz.next(NewId.next());
    attempts.start(attempt, quiz.quiz());
    scores.count(Set.of(quiz.at()));
    return response(quiz, new Attempts.Held(attempt, quiz.quiz()), Map.of());
  }

  AttemptResponse read(String session, String course, String item, String attempt) {
    var quiz = quizzes.require(SessionAct.ENTER_COURSE, session, course, item);
    var held =
        Query.id(attempt)
            .flatMap(id -> attempts.find(quiz.at(), id))
            .orElseThrow(() -> ProblemException.notFound("attempt", attempt));
    var given =
        answers.of(held.attempt().id()).stream().collect(toMap(AnswerRow::question, identity()));
    return response(quiz, held, given);
  }

  private static AttemptResponse response(
      QuizAtHand quiz, Attempts.Held held, Map<String, AnswerRow> given) {
    var attempt = held.attempt();
    var telling = quiz.telling(attempt);
    var isOver = attempt.isOver(quiz.now());
    var inOrder = new Shuffle(attempt.id()).of(held.quiz()).questions();
    var questions =
        inOrder.stream()
            .map(
                each -> {
                  var answer = given.get(each.id());
                  var settled = isOver || answer != null && answer.isFinal(held.quiz());
                  return AnsweredQuestion.of(each, answer, settled, telling);
                })
            .toList();
    return new AttemptResponse(
        MyAttempt.of(attempt, quiz.now()),
        held.quiz().worth().doubleValue(),
        quiz.now(),
        questions);
  }
}
