package org.lectern.removal;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lectern.As;
import org.lectern.Given;
import org.lectern.GivenItem;
import org.lectern.GivenSession;
import org.lectern.TestClock;
import org.lectern.identity.User;

/** What was done and scored at an item is one result; it goes with session, course or person. */
@QuarkusTest
class ScoresGoWithTheirThingsTest {
  private final GivenSession session = GivenSession.running();
  private final UUID course = session.withCourse();
  private final UUID test = GivenItem.external().in(course);
  private final UUID page = GivenItem.page().in(course);
  private final User learner = session.withLearner();

  ScoresGoWithTheirThingsTest() {
    for (var item : List.of(test, page)) {
      Given.sql(
          "insert into item_state (session_id, course_id, user_id, item_id, viewed_at)"
              + " values (?, ?, ?, ?, ?)",
          session.id(),
          course,
          learner.id(),
          item,
          TestClock.NOON);
    }
    session
        .scored(learner, course, test, 80, "2026-03-10T00:00:00Z")
        .scored(learner, course, GivenItem.external().in(course), 50, null);
  }

  @Test
  void goWithTheSession() {
    goWith(session.address());
  }

  @Test
  void goWithTheCourse() {
    goWith("/api/v1/courses/" + course);
  }

  @Test
  void goWithThePerson() {
    goWith("/api/v1/users/" + learner.username());
  }

  @Test
  void stayWhereTheCourseOnlyLeavesTheSession() {
    session.withCourse();
    As.admin().delete(session.address() + "/courses/" + course).then().statusCode(200);
    As.admin().delete(session.address() + "/enrollments/" + learner.username()).then();
    assertEquals(List.of(2L), scores());
  }

  private void goWith(String address) {
    for (var query : List.of("?dryRun=true", "")) {
      As.admin()
          .delete(address + query)
          .then()
          .statusCode(200)
          .body("goes.find { it.what == 'results' }.count", equalTo(3));
    }
    assertEquals(List.of(0L), scores());
  }

  private List<Long> scores() {
    return Given.column("select count(*) from result where user_id = ?", learner.id());
  }
}
