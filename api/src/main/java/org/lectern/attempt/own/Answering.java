package org.lectern.attempt.own;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.RequestScoped;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lectern.access.SessionAct;
import org.lectern.attempt.AnswerRow;
import org.lectern.attempt.AnsweredQuestion;
import org.lectern.attempt.AnswersRequest;
import org.lectern.attempt.Attempt;
import org.lectern.attempt.AttemptAnswers;
import org.lectern.attempt.Attempts;
import org.lectern.attempt.CountedScores;
import org.lectern.attempt.JudgedAnswers;
import org.lectern.attempt.MyAttempt;
import org.lectern.authorization.SessionAuthorization;
import org.lectern.content.Items;
import org.lectern.etag.IfMatch;
import org.lectern.identity.CurrentUser;
import org.lectern.identity.Users;
import org.lectern.problem.ProblemException;
import org.lectern.query.Query;
import org.lectern.quiz.Answers;
import org.lectern.quiz.Feedback;
import org.lectern.quiz.Quiz;
import org.lectern.results.CourseTimes;
import org.lectern.results.ItemStates;
import org.lectern.results.OwnWork;
import org.lectern.sentence.Sentence;

/** Takes the caller's answers while an attempt of theirs runs, and ends it. */
@RequestScoped
class Answering {
  private final QuizzesAtHand quizzes;
  private final SessionAuthorization authorization;
  private final Attempts attempts;
  private final AttemptAnswers answers;
  private final JudgedAnswers judge;
  private final CountedScores scores;
  private final CourseTimes times;
  private final CurrentUser caller;
  private final IfMatch ifMatch;

  Answering(
      QuizzesAtHand quizzes,
      SessionAuthorization authorization,
      Attempts attempts,
      AttemptAnswers answers,
      JudgedAnswers judge,
      CountedScores scores,
      CourseTimes times,
      CurrentUser caller,
      IfMatch ifMatch) {
    this.quizzes = quizzes;
    this.authorization = authorization;
    this.attempts = attempts;
    this.answers = answers;
    this.judge = judge;
    this.scores = scores;
    this.times = times;
    this.caller = caller;
    this.ifMatch = ifMatch;
  }

  AnswersResponse answer(
      String session, String course, String item, String attempt, AnswersRequest request) {
    var at = at(session, course, item);
    var held = hold(at, attempt);
    requireRunning(held.attempt());
    times.note(new OwnWork.Place(at.session(), at.course(), at.user()), null, authorization.now());
    var fresh = judge.judge(held.quiz(), request.answers());
    var all = save(held, fresh);
    scores.count(Set.of(at));
    return new AnswersResponse(
        authorization.now(),
        held.attempt().endsAt(),
        (int) all.stream().filter(AnswerRow::isGiven).count(),
        told(session, course, item, held, fresh));
  }

  /** All answers of the attempt from now on. */
  private Collection<AnswerRow> save(Attempts.Held held, List<AnswerRow> fresh) {
    var id = held.attempt().id();
    Map<String, AnswerRow> all =
        new LinkedHashMap<>(
            answers.of(id).stream().collect(toMap(AnswerRow::question, identity())));
    for (var each : fresh) {
      requireChangeable(held.quiz(), all.put(each.question(), each), each);
    }
    var points =
        all.values().stream().map(AnswerRow::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    var score = Answers.score(points, held.quiz().worth());
    answers.save(id, fresh, points, score, authorization.now());
    return all.values();
  }

  private static void requireChangeable(Quiz quiz, AnswerRow before, AnswerRow after) {
    if (before == null || !before.isFinal(quiz) || before.json().equals(after.json())) return;
    throw ProblemException.conflict("answer-final", after.question());
  }

  /** Of these answers, where feedback is given on each at once. */
  private List<AnsweredQuestion> told(
      String session, String course, String item, Attempts.Held held, List<AnswerRow> fresh) {
    if (held.quiz().feedback() != Feedback.AFTER_EACH) return List.of();
    var quiz = quizzes.require(SessionAct.TAKE_PART, session, course, item);
    var telling = quiz.telling(held.attempt());
    return fresh.stream()
        .map(
            each -> {
              var question = held.quiz().question(each.question()).orElseThrow();
              return AnsweredQuestion.of(question, each, each.isFinal(held.quiz()), telling);
            })
        .toList();
  }

  /** Once more changes nothing. */
  MyAttempt submit(String session, String course, String item, String attempt) {
    var at = at(session, course, item);
    var held = hold(at, attempt).attempt();
    if (held.handedIn()) return MyAttempt.of(held, authorization.now());
    requireRunning(held);
    attempts.submit(held.id(), authorization.now());
    scores.count(Set.of(at));
    return MyAttempt.of(hold(at, attempt).attempt(), authorization.now());
  }

  /** Where the caller, whose work counts there now, is about to answer. */
  private ItemStates.At at(String session, String course, String item) {
    var inCourse = authorization.require(SessionAct.TAKE_PART, session, course);
    var id = Query.id(item).orElseThrow(() -> Items.notFound(item));
    ifMatch.require(Users.VERSION, caller.id());
    return new ItemStates.At(inCourse.standing().session(), inCourse.course(), caller.id(), id);
  }

  private Attempts.Held hold(ItemStates.At at, String attempt) {
    return Query.id(attempt)
        .flatMap(id -> attempts.hold(at, id))
        .orElseThrow(() -> ProblemException.notFound("attempt", attempt));
  }

  /** 409 that says when it ended. */
  private void requireRunning(Attempt attempt) {
    if (!attempt.isOver(authorization.now())) return;
    throw ProblemException.conflict(
        Sentence.of("attempt-over", attempt.endedAt()), Map.of("endedAt", attempt.endedAt()));
  }
}
