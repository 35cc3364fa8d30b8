package org.lectern.attempt;

import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.UUID;
import org.lectern.As;
import org.lectern.Given;
import org.lectern.GivenItem;
import org.lectern.GivenQuiz;
import org.lectern.GivenSession;
import org.lectern.GivenWork;
import org.lectern.identity.User;

/** A quiz in a course of a session, and what people do with it over HTTP. */
public record QuizInCourse(GivenSession session, UUID course, UUID item) {
  public static QuizInCourse of(GivenSession session, GivenQuiz quiz) {
    var course = session.withCourse();
    return new QuizInCourse(session, course, GivenItem.quiz(quiz).in(course));
  }

  public String address() {
    return "/api/v1/me/sessions/%s/courses/%s/items/%s/attempts"
        .formatted(session.id(), course, item);
  }

  public String coaches() {
    return "/api/v1/sessions/%s/courses/%s/items/%s".formatted(session.id(), course, item);
  }

  public String outline() {
    return "/api/v1/me/sessions/%s/courses/%s/items".formatted(session.id(), course);
  }

  /** They have opened the course. */
  public void visit(User user) {
    new GivenWork(session, course, user).visited();
    Given.sql(
        "insert into first_entry values (?, ?, ?) on conflict do nothing",
        session.id(),
        user.id(),
        Instant.parse("2026-03-10T09:00:00Z"));
  }

  /** A learner who has opened the course. */
  public User learner() {
    var learner = session.withLearner();
    visit(learner);
    return learner;
  }

  public ValidatableResponse start(User user) {
    return As.user(user).post(address()).then();
  }

  /** The id of an attempt that they start. */
  public String started(User user) {
    return start(user).statusCode(201).extract().path("attempt.id");
  }

  /**
   * @param answers such as {@code "1": "2", "4": 12.5}
   */
  public ValidatableResponse answer(User user, String attempt, String... answers) {
    var body = new StringBuilder();
    for (int i = 0; i < answers.length; i += 2) {
      if (i > 0) body.append(", ");
      body.append("{\"question\": \"%s\", \"value\": %s}".formatted(answers[i], answers[i + 1]));
    }
    return As.user(user)
        .body("{\"answers\": [" + body + "]}")
        .patch(address() + "/" + attempt + "/answers")
        .then();
  }

  public void answerAllRight(User user, String attempt) {
    GivenQuiz.RIGHT.forEach(
        (question, value) -> answer(user, attempt, question, value).statusCode(200));
  }

  public ValidatableResponse submit(User user, String attempt) {
    return As.user(user).put(address() + "/" + attempt + "/submission").then();
  }

  public ValidatableResponse read(User user, String attempt) {
    return As.user(user).get(address() + "/" + attempt).then();
  }

  public ValidatableResponse list(User user) {
    return As.user(user).get(address()).then();
  }

  /** As if it had begun two hours ago and its minutes were over one hour ago. */
  public void timeIsOver(String attempt) {
    Given.sql(
        """
        update attempt set started_at = started_at - interval '2 hours',
          time_over_at = started_at - interval '1 hour', ends_at = started_at - interval '1 hour'
        where id = ?""",
        UUID.fromString(attempt));
    Given.sql(
        """
        update item_state s set next_at = a.ends_at from attempt a
        where a.id = ? and s.session_id = a.session_id and s.user_id = a.user_id
          and s.item_id = a.item_id""",
        UUID.fromString(attempt));
  }
}
