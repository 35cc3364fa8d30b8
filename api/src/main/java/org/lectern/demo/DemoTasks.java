package org.lectern.demo;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lectern.attempt.AnswerRow;
import org.lectern.attempt.AnswersRequest.AnswerItem;
import org.lectern.attempt.Attempt;
import org.lectern.attempt.AttemptAnswers;
import org.lectern.attempt.Attempts;
import org.lectern.attempt.CountedScores;
import org.lectern.attempt.JudgedAnswers;
import org.lectern.content.ItemContent;
import org.lectern.content.NamedItems;
import org.lectern.content.SessionOutlines;
import org.lectern.identity.NewId;
import org.lectern.identity.Users;
import org.lectern.quiz.Answers;
import org.lectern.results.ItemStates;
import org.lectern.submission.HandIn;
import org.lectern.submission.MarkedScores;
import org.lectern.submission.Submissions;
import org.lectern.submission.marking.MarkRequest;
import org.lectern.submission.marking.Marks;

/** Quizzes that were taken in the demonstration before it began, and what was handed in. */
@ApplicationScoped
class DemoTasks {
  private static final Duration TAKEN = Duration.ofMinutes(6);

  private final NamedItems items;
  private final SessionOutlines outlines;
  private final Users users;
  private final Attempts attempts;
  private final AttemptAnswers answers;
  private final JudgedAnswers judge;
  private final CountedScores counted;
  private final Submissions submissions;
  private final Marks marks;
  private final MarkedScores marked;
  private final ItemStates states;

  DemoTasks(
      NamedItems items,
      SessionOutlines outlines,
      Users users,
      Attempts attempts,
      AttemptAnswers answers,
      JudgedAnswers judge,
      CountedScores counted,
      Submissions submissions,
      Marks marks,
      MarkedScores marked,
      ItemStates states) {
    this.items = items;
    this.outlines = outlines;
    this.users = users;
    this.attempts = attempts;
    this.answers = answers;
    this.judge = judge;
    this.counted = counted;
    this.submissions = submissions;
    this.marks = marks;
    this.marked = marked;
    this.states = states;
  }

  /** Of one item: by learner what they did, in its order. */
  void add(UUID session, UUID course, String externalId, JsonNode said, DemoDays days) {
    var name = new NamedItems.Name(session, course, externalId);
    var item = items.find(List.of(name)).get(name).get(0).id();
    var content = outlines.require(session, course, item).content();
    for (var learner : said.properties()) {
      var user = users.require(learner.getKey()).id();
      var at = new ItemStates.At(session, course, user, item);
      int number = 1;
      for (var each : learner.getValue()) add(at, content, number++, each, days);
    }
  }

  private void add(
      ItemStates.At at, ItemContent content, int number, JsonNode said, DemoDays days) {
    var on = days.at(said.get("on").asText());
    states.view(at, on, false);
    if (said.has("answers")) take(at, content, number, said.get("answers"), on);
    else handIn(at, content, number, said, on, days);
  }

  private void take(ItemStates.At at, ItemContent content, int number, JsonNode given, Instant on) {
    var quiz = content.task().quiz();
    var attempt = attempt(at, number, on, quiz.minutes());
    attempts.start(attempt, quiz);
    var said =
        given.properties().stream()
            .map(each -> new AnswerItem(each.getKey(), each.getValue()))
            .toList();
    var judged = judge.judge(quiz, said);
    var points = judged.stream().map(AnswerRow::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    var score = Answers.score(points, quiz.worth());
    answers.save(attempt.id(), judged, points, score, on.plus(TAKEN));
    attempts.submit(attempt.id(), on.plus(TAKEN));
    counted.count(Set.of(at));
  }

  private static Attempt attempt(ItemStates.At at, int number, Instant on, int minutes) {
    var timeOver = on.plus(Duration.ofMinutes(minutes));
    return new Attempt(
        NewId.next(),
        at.session(),
        at.course(),
        at.user(),
        at.item(),
        number,
        on,
        timeOver,
        timeOver,
        null,
        null,
        false,
        BigDecimal.ZERO,
        BigDecimal.ZERO);
  }

  private void handIn(
      ItemStates.At at, ItemContent content, int number, JsonNode said, Instant on, DemoDays days) {
    var id = NewId.next();
    submissions.add(at, id, number, new HandIn(said.get("text").asText(), List.of()), on, false);
    if (said.has("mark")) mark(at, id, content.task().maxPoints(), said.get("mark"), days);
    marked.count(Set.of(at));
  }

  private void mark(
      ItemStates.At at, UUID submission, int maxPoints, JsonNode said, DemoDays days) {
    var points = said.has("points") ? Double.valueOf(said.get("points").asDouble()) : null;
    var feedback = said.get("feedback").asText();
    var request = new MarkRequest(points, feedback, said.path("again").asBoolean(), true);
    var by = users.require(said.get("by").asText()).id();
    marks.write(submission, request, maxPoints, by, days.at(said.get("on").asText()));
    states.tell(List.of(at));
  }
}
