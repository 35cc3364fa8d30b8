package org.lectern.submission;

import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.lectern.As;
import org.lectern.Given;
import org.lectern.GivenItem;
import org.lectern.GivenSession;
import org.lectern.GivenWork;
import org.lectern.identity.User;

/** An assignment in a course of a session, and what people do with it over HTTP. */
public record AssignmentInCourse(GivenSession session, UUID course, UUID item) {
  public static AssignmentInCourse of(GivenSession session, GivenItem assignment) {
    var course = session.withCourse();
    return new AssignmentInCourse(session, course, assignment.in(course));
  }

  public String address() {
    return "/api/v1/me/sessions/%s/courses/%s/items/%s".formatted(session.id(), course, item);
  }

  public String outline() {
    return "/api/v1/me/sessions/%s/courses/%s/items".formatted(session.id(), course);
  }

  public String inCourse() {
    return "/api/v1/sessions/%s/courses/%s".formatted(session.id(), course);
  }

  /** A learner who has opened the course. */
  public User learner() {
    var learner = session.withLearner();
    new GivenWork(session, course, learner).visited();
    Given.sql(
        "insert into first_entry values (?, ?, cast('2026-03-10T09:00:00Z' as timestamptz))",
        session.id(),
        learner.id());
    return learner;
  }

  public ValidatableResponse handIn(User user, String body) {
    return As.user(user).body(body).post(address() + "/submissions").then();
  }

  /** The id of a text that they hand in. */
  public String handedIn(User user, String text) {
    return handIn(user, "{\"text\": \"%s\"}".formatted(text)).statusCode(201).extract().path("id");
  }

  public ValidatableResponse list(User user) {
    return As.user(user).get(address() + "/submissions").then();
  }

  public String submission(String id) {
    return inCourse() + "/submissions/" + id;
  }

  public ValidatableResponse mark(User by, String id, String body) {
    return As.user(by).body(body).put(submission(id) + "/mark").then();
  }

  public ValidatableResponse release(User by) {
    return As.user(by).post(inCourse() + "/items/" + item + "/released-marks").then();
  }
}
