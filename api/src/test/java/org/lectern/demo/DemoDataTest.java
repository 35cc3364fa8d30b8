package org.lectern.demo;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.lectern.As;
import org.lectern.Given;
import org.lectern.TestDatabase;
import org.lectern.content.ItemKind;
import org.lectern.identity.User;
import org.lectern.identity.Users;

/**
 * The server has started in demo mode, on a database that was empty; it is noon of 15 March 2026.
 */
@QuarkusTest
@TestProfile(DemoDataTest.DemoMode.class)
class DemoDataTest {
  private static final String ONBOARDING = "Onboarding, this season";
  private static final String REFRESHER = "Safety refresher";

  /** The zone in which {@code deploy/local.sh} starts a demonstration. */
  private static final String ZONE = "Europe/Paris";

  public static class DemoMode implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("lectern.demo", "true", "lectern.time-zone", ZONE);
    }

    @Override
    public List<TestResourceEntry> testResources() {
      return List.of(
          new TestResourceEntry(TestDatabase.class, Map.of("database", "demonstration")));
    }

    @Override
    public boolean disableGlobalTestResources() {
      return true;
    }
  }

  @Test
  void hasEveryKindOfItem() {
    var there = new TreeSet<String>(Given.column("select distinct kind from item"));
    var all = Arrays.stream(ItemKind.values()).map(ItemKind::name).toList();
    assertEquals(new TreeSet<>(all), there);
    assertEquals(
        List.of("LEAD1", "PRIVACY", "REQUESTS", "SAFETY", "TOOLS"),
        Given.column(
            "select code from course where id in (select course_id from item) order by code"));
  }

  @Test
  void hasAZoneInWhichASessionBeginsWhoseCreatorHasNone() throws IOException {
    var start = Files.readString(Path.of("../deploy/local.sh"));
    assertTrue(start.contains("LECTERN_TIME_ZONE=\"${LECTERN_TIME_ZONE:-" + ZONE + "}\""), start);
    given().get("/api/v1/platform").then().body("timeZone", equalTo(ZONE));
    as("admin").get("/api/v1/me").then().body("timeZone", nullValue());
    as("admin")
        .body("{\"title\": \"In no zone of its own\"}")
        .post("/api/v1/sessions")
        .then()
        .statusCode(201)
        .body("timeZone", equalTo(ZONE));
  }

  @Test
  void addsNothingTwice() {
    var before = rows();
    Given.bean(DemoData.class).addOnce();
    assertEquals(before, rows());
  }

  @Test
  void showsALearnerWhatIsDoneLateAndDue() {
    var outline = outline("learner1", ONBOARDING, "SAFETY");
    outline
        .body("items.kind", hasItems("SECTION", "PAGE", "FILE", "LINK", "EXTERNAL"))
        .body("items.title", not(hasItem("Working at heights")))
        .body("items.findAll { it.state == 'DONE' }", not(empty()))
        .body("items.findAll { it.overdue }.title", equalTo(List.of("Lift with your legs")))
        .body("items.find { it.kind == 'EXTERNAL' }.dueAt", startsWith("2026-03-20T"))
        .body("items.find { it.next }.title", equalTo("Lift with your legs"));
  }

  @Test
  void showsAPageWithItsPictureAndAFile() {
    var learner = as("learner1");
    var items = items("learner1", ONBOARDING, "SAFETY");
    var rows = outline("learner1", ONBOARDING, "SAFETY").extract();
    String page = rows.path("items.find { it.title == 'When the alarm sounds' }.id");
    String picture =
        learner.get(items + "/" + page).then().statusCode(200).extract().path("files[0].url");
    As.user(user("learner1")).get(picture).then().statusCode(200).contentType("image/png");
    String file = rows.path("items.find { it.kind == 'FILE' }.id");
    as("learner1")
        .get(items + "/" + file)
        .then()
        .body("files[0].mediaType", equalTo("application/pdf"))
        .body("files[0].name", equalTo("emergency-card.pdf"));
  }

  @Test
  void hasASessionThatMadeTheCourseItsOwn() {
    as("coach2")
        .get("/api/v1/sessions/" + session(REFRESHER) + "/courses/SAFETY/items")
        .then()
        .statusCode(200)
        .body("items.origin", hasItems("BASE", "ADAPTED", "SESSION"))
        .body("items.findAll { it.hidden }.title", equalTo(List.of("Welcome")));
    outline("learner1", REFRESHER, "SAFETY")
        .body("items[1].title", equalTo("What is new since last time"))
        .body("items.title", not(hasItem("Welcome")))
        .body("items.findAll { it.dueAt > '2026-03-15' && it.state != 'DONE' }", not(empty()));
  }

  @Test
  void hasACourseThatIsLocked() {
    var course =
        "/api/v1/sessions/" + session("Data protection, self-paced") + "/courses/PRIVACY/items";
    as("coach1")
        .body("{\"kind\": \"SECTION\", \"title\": \"More\"}")
        .post(course)
        .then()
        .statusCode(403)
        .body("code", equalTo("course-locked"));
  }

  @Test
  void hasDoneNothingBeforeItOpenedOrWhileNobodyCouldEnter() {
    assertFalse(Given.column("select 1 from item_state where done_at is not null").isEmpty());
    assertEquals(
        List.of(),
        Given.column(
            """
            select w.done_at from item_state w join session s on s.id = w.session_id
            join item i on i.id = w.item_id
            join enrollment e on e.session_id = w.session_id and e.user_id = w.user_id
            join first_entry f on f.session_id = w.session_id and f.user_id = w.user_id
            where w.done_at not between coalesce(s.access_start, f.entered_at)
                and least(s.access_end, cast(?1 as timestamptz))
              or w.done_at < e.enrolled_at or w.done_at < f.entered_at
              or w.done_at < date_trunc('day', coalesce(s.access_start, f.entered_at), s.time_zone)
                + i.opens_after_days * interval '1 day'""",
            Instant.parse("2026-03-15T12:00:00Z")));
    assertTrue(
        Given.<Integer>column("select seconds from course_time").stream().allMatch(it -> it > 0));
  }

  private static ValidatableResponse outline(String learner, String session, String course) {
    var there = "/api/v1/me/sessions/" + session(session) + "/courses/" + course;
    as(learner).post(there + "/visits").then().statusCode(200);
    return as(learner).get(there + "/items").then().statusCode(200);
  }

  private static String items(String learner, String session, String course) {
    return "/api/v1/me/sessions/" + session(session) + "/courses/" + course + "/items";
  }

  private static RequestSpecification as(String username) {
    return As.user(user(username));
  }

  private static User user(String username) {
    return QuarkusTransaction.requiringNew().call(() -> Given.bean(Users.class).require(username));
  }

  private static Object session(String title) {
    return Given.column("select id from session where title = ?1", title).get(0);
  }

  private static List<Long> rows() {
    return Given.column(
        """
        select count(*) from item union all select count(*) from stored_file
        union all select count(*) from item_state union all select count(*) from session""");
  }
}
