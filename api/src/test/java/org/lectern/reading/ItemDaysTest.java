package org.lectern.reading;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.As;
import org.lectern.Given;
import org.lectern.GivenItem;
import org.lectern.GivenSession;
import org.lectern.TestClock;
import org.lectern.access.ItemDayCases;

/** The table of days, asked over HTTP at noon of 15 March 2026. */
@QuarkusTest
class ItemDaysTest {
  static List<ItemDayCases.Case> cases() {
    return ItemDayCases.ALL;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void showsALearnerTheirDays(ItemDayCases.Case one) {
    var session =
        GivenSession.dated()
            .column("time_zone", one.zone().getId())
            .column("access_start", one.start())
            .column("access_end", one.end())
            .column("duration_days", one.days())
            .made();
    var course = session.withCourse();
    var item = GivenItem.page().opensAfter(one.opensAfter()).in(course);
    var due = GivenItem.page().dueAfter(one.dueAfter()).in(course);
    var learner = session.withLearner();
    Given.sql(
        "update enrollment set enrolled_at = ? where user_id = ?", one.enrolled(), learner.id());
    if (one.entered() != null) session.entered(learner, one.entered().toString());
    if (one.extended() != null) session.extended(learner, one.extended().toString());
    var door = "/api/v1/me/sessions/%s/courses/%s".formatted(session.id(), course);
    if (one.days() == null || one.entered() != null) {
      As.user(learner).post(door + "/visits").then().statusCode(201);
    } else {
      return; // nobody reads before the visit that starts their days
    }
    As.user(learner)
        .get(door + "/items")
        .then()
        .statusCode(200)
        .body("items[0].opensAt", equalTo(text(one.opensAt())))
        .body("items[0].state", equalTo(isOpen(one) ? "NOT_STARTED" : "NOT_OPEN"))
        .body("items[1].dueAt", equalTo(text(one.dueAt())))
        .body("items[1].overdue", equalTo(isOver(one.dueAt())));
    As.user(learner).get(door + "/items/" + item).then().statusCode(isOpen(one) ? 200 : 403);
    As.user(learner).get(door + "/items/" + due).then().statusCode(200);
  }

  private static boolean isOpen(ItemDayCases.Case one) {
    return one.opensAt() == null || !TestClock.NOON.isBefore(one.opensAt());
  }

  private static boolean isOver(Instant due) {
    return due != null && TestClock.NOON.isAfter(due);
  }

  private static String text(Instant instant) {
    return instant == null ? null : instant.toString();
  }
}
