package org.lectern.listing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lectern.Given.coach;
import static org.lectern.Given.learner;
import static org.lectern.Given.manager;
import static org.lectern.Given.nameOfCategory;
import static org.lectern.Given.unique;
import static org.lectern.planning.Plan.SESSIONS;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.As;
import org.lectern.Given;
import org.lectern.GivenSession;
import org.lectern.Statements;
import org.lectern.access.rights.PlatformRole;
import org.lectern.identity.User;

@QuarkusTest
class SessionListTest {
  private final String word = unique("Listed");
  private final User admin = Given.user(PlatformRole.ADMIN);

  @Test
  void showsWhatAnAdministratorLooksFor() {
    var session = named("A", "2026-03-01T00:00:00Z", "2026-03-31T00:00:00Z");
    var coach = coach();
    session.coach(coach).learner(learner()).learner(learner());
    session.withCourse();
    named("B", null, null);
    list()
        .body("items.title", contains(word + " A", word + " B"))
        .body("items[0].status", equalTo("ACTIVE"))
        .body("items[0].accessEnd", equalTo("2026-03-31T00:00:00Z"))
        .body("items[0].timeZone", equalTo("Europe/Paris"))
        .body("items[0].courseCount", equalTo(1))
        .body("items[0].learnerCount", equalTo(2))
        .body("items[0].coaches.username", contains(coach.username()))
        .body("items.needsCoach", contains(false, true))
        .body("items.category", contains(null, null));
  }

  @Test
  void showsSessionAdministratorsWhatTheyManageAndTeachersNothing() {
    var manager = manager();
    named("mine", null, null).manager(manager);
    named("not mine", null, null).coach(manager);
    As.user(manager).get(SESSIONS).then().body("items.title", contains(word + " mine"));
    As.teacher().get(SESSIONS).then().statusCode(403);
    As.nobody().get(SESSIONS).then().statusCode(401);
  }

  @Test
  void filtersByStatus() {
    named("past", null, "2026-03-01T00:00:00Z");
    named("active", "2026-03-01T00:00:00Z", null);
    named("upcoming", "2026-04-01T00:00:00Z", null);
    dated("days").days(3).made();
    titles("status", "PAST").body("items.title", contains(word + " past"));
    titles("status", "UPCOMING,PAST").body("items", hasSize(2));
    titles("status", "ACTIVE")
        .body("items.title", containsInAnyOrder(word + " active", word + " days"));
    titles("sort", "status,title")
        .body(
            "items.title",
            contains(word + " active", word + " days", word + " upcoming", word + " past"));
  }

  @ParameterizedTest(name = "from {0} to {1}: {2}")
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          2026-03-11, -,          open late open-end
          -,          2026-02-28, open early
          -,          2026-03-01, open early open-end
          2026-03-10, 2026-03-10, open early open-end
          2026-03-10T00:00:00.000001Z, 2026-03-19T23:59:59Z, open open-end
          2026-03-20T00:00:00Z, -, open late open-end
          """)
  void filtersByTheRangeThatTheAccessWindowMeets(String from, String to, String titles) {
    named("open", null, null);
    named("early", null, "2026-03-10T00:00:00Z");
    named("late", "2026-03-20T00:00:00Z", "2026-03-30T00:00:00Z");
    named("open-end", "2026-03-01T12:00:00Z", null);
    var request = As.user(admin).queryParam("q", word);
    if (from != null) request.queryParam("from", from);
    if (to != null) request.queryParam("to", to);
    var expected = Stream.of(titles.split(" ")).map(it -> word + " " + it).toArray();
    request.get(SESSIONS).then().statusCode(200).body("items.title", containsInAnyOrder(expected));
  }

  @Test
  void filtersByCategory() {
    var name = nameOfCategory();
    var other = nameOfCategory();
    labelled("one", name);
    labelled("two", other);
    named("none", null, null);
    titles("category", name.toUpperCase()).body("items.title", contains(word + " one"));
    titles("category", "none").body("items.title", contains(word + " none"));
    var id = titles("category", name).extract().<String>path("items[0].category.id");
    titles("category", id).body("items[0].category.name", equalTo(name));
    As.user(admin)
        .queryParam("q", word)
        .queryParam("category", name, "none")
        .get(SESSIONS)
        .then()
        .body("items", hasSize(2));
    titles("category", "no such").body("items", empty());
  }

  @Test
  void filtersByCoach() {
    var one = coach();
    var two = coach();
    named("session", null, null).coach(one);
    var course = named("course", null, null);
    course.courseCoach(course.withCourse(), two);
    named("none", null, null);
    titles("coach", one.id().toString()).body("items.title", contains(word + " session"));
    titles("coach", two.username().toUpperCase()).body("items.title", contains(word + " course"));
    titles("coach", one.username() + "," + two.id()).body("items", hasSize(2));
    titles("coach", "nobody-here").body("items", empty());
  }

  @Test
  void filtersByExternalIdAndBySearchWithoutAccents() {
    dated("Été").column("external_id", word + "-x").made();
    named("other", null, null);
    titles("externalId", word + "-x").body("items.title", contains(word + " Été"));
    As.user(admin)
        .queryParam("q", word.toUpperCase() + " ete")
        .get(SESSIONS)
        .then()
        .body("items", hasSize(1));
  }

  @Test
  void sortsByWhatIsAskedForWithAbsentDatesLast() {
    var first = named("a", "2026-01-01T00:00:00Z", null);
    first.withCourse();
    named("b", "2026-02-01T00:00:00Z", null).learner(learner());
    named("c", null, null);
    list().body("items.title", contains(word + " b", word + " a", word + " c"));
    titles("sort", "accessStart")
        .body("items.title", contains(word + " a", word + " b", word + " c"));
    titles("sort", "-title").body("items[0].title", equalTo(word + " c"));
    titles("sort", "-courseCount").body("items[0].title", equalTo(word + " a"));
    titles("sort", "-learnerCount,title")
        .body("items.title", contains(word + " b", word + " a", word + " c"));
  }

  @Test
  void walksEverySessionOnceWhateverItsOrder() {
    for (int i = 0; i < 7; i++)
      named("s" + i, i % 2 == 0 ? null : "2026-03-0" + i + "T00:00:00Z", null);
    for (var sort : List.of("-accessStart,title", "status,-createdAt", "learnerCount", "title")) {
      var seen = new ArrayList<String>();
      String cursor = null;
      do {
        var request =
            As.user(admin).queryParam("q", word).queryParam("sort", sort).queryParam("limit", 2);
        if (cursor != null) request.queryParam("cursor", cursor);
        var page = request.get(SESSIONS).then().statusCode(200).extract();
        seen.addAll(page.<List<String>>path("items.title"));
        cursor = page.path("page.nextCursor");
      } while (cursor != null);
      assertEquals(7, seen.size(), sort);
      assertEquals(7, Set.copyOf(seen).size(), sort);
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "statu=PAST,statu",
    "status=OVER,status",
    "sort=colour,sort",
    "from=yesterday,from",
    "from=2026-03-02&to=2026-03-01,to",
    "limit=201,limit"
  })
  void refusesWhatItDoesNotKnow(String query, String parameter) {
    As.user(admin)
        .get(SESSIONS + "?" + query)
        .then()
        .statusCode(400)
        .body("errors.pointer", contains(parameter));
  }

  @Test
  void takesThreeStatementsHoweverManyThereAre() {
    for (int i = 0; i < 5; i++) named("n" + i, null, null).coach(coach());
    assertEquals(3, Statements.of(() -> titles("count", "true").body("page.total", equalTo(5))));
    assertEquals(2, Statements.of(this::list));
  }

  private ValidatableResponse list() {
    return As.user(admin).queryParam("q", word).get(SESSIONS).then().statusCode(200);
  }

  private ValidatableResponse titles(String parameter, String value) {
    return As.user(admin)
        .queryParam("q", word)
        .queryParam(parameter, value)
        .get(SESSIONS)
        .then()
        .statusCode(200);
  }

  private void labelled(String title, String category) {
    var session = named(title, null, null);
    Given.sql(
        "update session set category_id = (select id from session_category where name = ?)"
            + " where id = ?",
        category,
        session.id());
  }

  private GivenSession named(String title, String start, String end) {
    return dated(title).access(start, end).made();
  }

  private GivenSession dated(String title) {
    return GivenSession.dated().title(word + " " + title);
  }
}
