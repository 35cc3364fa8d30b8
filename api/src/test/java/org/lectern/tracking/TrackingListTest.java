package org.lectern.tracking;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.As;
import org.lectern.Given;
import org.lectern.GivenItem;
import org.lectern.GivenSession;
import org.lectern.GivenWork;
import org.lectern.Statements;
import org.lectern.Walk;
import org.lectern.access.rights.PlatformRole;
import org.lectern.identity.User;

/**
 * Four learners of a session with two courses: Ada has done all of the first one, Ben is behind,
 * Cem never came, Dua is on the way and does not take the second course.
 */
@QuarkusTest
class TrackingListTest {
  private final GivenSession session = GivenSession.running();
  private final UUID course = session.withCourse();
  private final UUID other = session.withCourse();
  private final UUID page = GivenItem.page().dueAfter(3).in(course);
  private final UUID test = GivenItem.external().in(course);
  private final UUID lab = GivenItem.external().weight(3).dueAfter(30).in(course);
  private final User ada = learner("ada");
  private final User ben = learner("ben");
  private final User cem = learner("cem");
  private final User dua = learner("dua");

  @BeforeEach
  void work() {
    session.excluded(dua, other).enrolledSince("2026-02-01T00:00:00Z");
    work(ada).done(page).scored(test, 80).scored(lab, 90);
    work(ada).spent(600, "2026-03-05T08:00:00Z", "2026-03-09T08:00:00Z");
    work(ben).scored(test, 40.25).visited("2026-03-07T08:00:00Z", "2026-03-14T08:00:00Z");
    work(ben).spent(1200, "2026-03-07T08:01:00Z", "2026-03-12T08:00:00Z");
    work(dua).done(page).visited("2026-03-06T08:00:00Z", "2026-03-06T08:00:00Z");
  }

  @Test
  void hasARowForEachLearnerAndCourseTaken() {
    assertEquals(
        List.of(
            "ada 100 87.5 DONE 0 600 2026-03-05T08:00:00Z 2026-03-09T08:00:00Z",
            "ada null null NEVER_CAME 0 0 null null",
            "ben 33 40.3 BEHIND 1 1200 2026-03-07T08:00:00Z 2026-03-14T08:00:00Z",
            "ben null null NEVER_CAME 0 0 null null",
            "cem 0 null NEVER_CAME 1 0 null null",
            "cem null null NEVER_CAME 0 0 null null",
            "dua 33 null ON_TRACK 0 0 2026-03-06T08:00:00Z 2026-03-06T08:00:00Z"),
        rows(list("")));
  }

  @ParameterizedTest(name = "status={0}: {1}")
  @CsvSource({
    "DONE, ada",
    "BEHIND, 'ben,cem'",
    "NEVER_CAME, cem",
    "ON_TRACK, dua",
    "'done,on_track', 'ada,dua'"
  })
  void filtersByStatus(String status, String learners) {
    assertEquals(learners, learners("?course=%s&status=%s".formatted(course, status)));
  }

  @ParameterizedTest(name = "sort={0}: {1}")
  @CsvSource({
    "name, 'ada,ben,cem,dua'",
    "-name, 'dua,cem,ben,ada'",
    "'progress,name', 'cem,ben,dua,ada'",
    "'-progress,-name', 'ada,dua,ben,cem'",
    "'score,name', 'ben,ada,cem,dua'",
    "'-score,name', 'ada,ben,cem,dua'",
    "'-overdue,name', 'ben,cem,ada,dua'",
    "'-timeSeconds,name', 'ben,ada,cem,dua'",
    "firstAccess, 'ada,dua,ben,cem'",
    "-lastAccess, 'ben,ada,dua,cem'"
  })
  void sortsWithWhatIsAbsentLast(String sort, String learners) {
    assertEquals(learners, learners("?course=%s&sort=%s".formatted(course, sort)));
    assertEquals(learners, walked("?course=%s&limit=1&sort=%s".formatted(course, sort)));
  }

  @Test
  void sortsByCourseAndName() {
    assertEquals("dua,cem,ben,ada,cem,ben,ada", learners("?sort=course,-name"));
    assertEquals("ada,ada,ben,ben,cem,cem,dua", walked("?limit=2"));
  }

  @Test
  void findsPeopleAndThoseOfAClass() {
    assertEquals("ben,ben", learners("?q=BEN"));
    assertEquals("ben", learners("?q=ben&status=BEHIND"));
    assertEquals("", learners("?q=nobody"));
    var group = Given.classOf(cem);
    Given.sql(
        """
        insert into enrollment_source (session_id, user_id, kind, since, class_id)
        select session_id, user_id, 'CLASS', since, ? from enrollment_source
        where session_id = ? and user_id = ?""",
        group,
        session.id(),
        cem.id());
    assertEquals("cem,cem", learners("?class=" + group));
    assertEquals("cem", learners("?status=BEHIND&class=" + group));
    assertEquals("cem,cem", learners("?sort=progress&class=" + group));
  }

  @Test
  void countsRows() {
    list("?count=true&limit=2").body("page.total", equalTo(7));
    list("?count=true&limit=1&status=BEHIND").body("page.total", equalTo(2));
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    refused("?sort=lastName", "bad-parameter");
    refused("?status=LATE", "bad-parameter");
    refused("?course=none-such", "unknown-course");
    refused("?class=none-such", "unknown-class");
    refused("?learner=x", "unknown-parameter");
  }

  @Test
  void leavesOutWhatIsNotTakenNow() {
    Given.sql("delete from session_course where course_id = ?", other);
    assertEquals("ada,ben,cem,dua", learners(""));
    assertEquals("", learners("?course=" + other));
    Given.sql("delete from enrollment_source where user_id = ?", ada.id());
    Given.sql("delete from enrollment where user_id = ?", ada.id());
    assertEquals("ben,cem,dua", learners(""));
    session.learner(ada);
    assertTrue(rows(list("")).get(0).startsWith("ada 100 87.5 DONE"));
  }

  @Test
  void takesFiveStatementsWithTheCallersOwn() {
    var admin = Given.user(PlatformRole.ADMIN);
    for (var query : List.of("", "?sort=-progress&status=BEHIND", "/summary")) {
      var address = session.address() + "/tracking" + query;
      assertEquals(4, Statements.of(() -> As.user(admin).get(address).then().statusCode(200)));
    }
  }

  @Test
  void courseCoachesTrackTheirOwnCourses() {
    var coach = Given.coach();
    session.courseCoach(course, coach);
    var all = As.user(coach).get(session.address() + "/tracking").then().statusCode(200);
    assertEquals("ada,ben,cem,dua", String.join(",", names(all)));
    As.user(coach)
        .get(session.address() + "/tracking?course=" + other)
        .then()
        .statusCode(403)
        .body("code", equalTo("no-tracking"));
  }

  @Test
  void learnersAreToldWhereTheirOwnProgressIs() {
    As.user(ada)
        .get(session.address() + "/tracking")
        .then()
        .statusCode(403)
        .body("code", equalTo("no-tracking"))
        .body("detail", containsString("/api/v1/me/sessions/" + session.id() + "/progress"));
  }

  private User learner(String name) {
    var user = Given.user(Given.unique(name), PlatformRole.LEARNER);
    session.learner(user);
    return user;
  }

  private GivenWork work(User learner) {
    return new GivenWork(session, course, learner);
  }

  private ValidatableResponse list(String query) {
    return As.admin().get(session.address() + "/tracking" + query).then().statusCode(200);
  }

  private void refused(String query, String code) {
    var answer = As.admin().get(session.address() + "/tracking" + query).then().statusCode(400);
    answer.body("errors[0].code", equalTo(code));
  }

  private String learners(String query) {
    return String.join(",", names(list(query)));
  }

  private String walked(String query) {
    var admin = Given.user(PlatformRole.ADMIN);
    var names =
        Walk.<String>of(
            admin, session.address() + "/tracking" + query, "learner.username", () -> {});
    return String.join(",", names.stream().map(name -> name.substring(0, 3)).toList());
  }

  private static List<String> names(ValidatableResponse page) {
    List<String> names = page.extract().path("items.learner.username");
    return names.stream().map(name -> name.substring(0, 3)).toList();
  }

  private static List<String> rows(ValidatableResponse page) {
    var names = names(page);
    var rows = new ArrayList<String>();
    for (int i = 0; i < names.size(); i++) {
      var row = new StringBuilder(names.get(i));
      for (var figure : FIGURES) {
        row.append(' ').append(page.extract().<Object>path("items[%d].%s".formatted(i, figure)));
      }
      rows.add(row.toString());
    }
    return rows;
  }

  private static final List<String> FIGURES =
      List.of("progress", "score", "status", "overdue", "timeSeconds", "firstAccess", "lastAccess");
}
