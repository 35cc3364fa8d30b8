package org.lectern.enrollment.roster;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lectern.Given.unique;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lectern.As;
import org.lectern.Given;
import org.lectern.GivenSession;
import org.lectern.Statements;
import org.lectern.access.rights.PlatformRole;
import org.lectern.identity.User;

@QuarkusTest
class EnrollmentResourceTest {
  private final User manager = Given.user(PlatformRole.SESSION_ADMIN);
  private final GivenSession session = GivenSession.running().manager(manager);
  private final User learner = Given.user(PlatformRole.LEARNER);

  @Test
  void enrollsOnceAndTellsWhatTheLearnerMayDo() {
    put(learner, "{}")
        .statusCode(200)
        .body("outcome", equalTo("CREATED"))
        .body("enrollment.user.username", equalTo(learner.username()))
        .body("enrollment.sources.kind", contains("INDIVIDUAL"))
        .body("enrollment.sources[0].by.username", equalTo(manager.username()))
        .body("enrollment.access.level", equalTo("TAKE_PART"))
        .body("enrollment.access.view", equalTo("CURRENT"))
        .body("enrollment.access.windowEnd", equalTo("2026-03-29T00:00:00Z"))
        .body("enrollment.access.changesAt", equalTo("2026-03-29T00:00:00Z"));
    put(learner, "{}").statusCode(200).body("outcome", equalTo("UNCHANGED"));
    as(manager).put(of(learner)).then().statusCode(200).body("outcome", equalTo("UNCHANGED"));
  }

  @Test
  void keepsExclusionsThroughUnenrolling() {
    var one = unique("A");
    var two = unique("B");
    session.withCourse(one);
    session.withCourse(two);
    put(learner, "{\"excludedCourses\": [\"" + one.toLowerCase() + "\"]}")
        .body("outcome", equalTo("CREATED"))
        .body("enrollment.excludedCourses.code", contains(one));
    as(manager).delete(of(learner)).then().statusCode(200);
    as(manager).get(of(learner)).then().statusCode(404);
    put(learner, "{}").body("enrollment.excludedCourses.code", contains(one));
    put(learner, "{\"excludedCourses\": []}")
        .body("outcome", equalTo("UPDATED"))
        .body("enrollment.excludedCourses", hasSize(0));
  }

  @Test
  void refusesExclusionsFromAllCoursesAndOfCoursesElsewhere() {
    var only = unique("A");
    session.withCourse(only);
    put(learner, "{\"excludedCourses\": [\"" + only + "\"]}")
        .statusCode(422)
        .body("errors.code", contains("excluded-from-all"))
        .body("errors.pointer", contains("/excludedCourses"));
    put(learner, "{\"excludedCourses\": [\"" + only + "\", \"NOWHERE\", null]}")
        .statusCode(422)
        .body(
            "errors.pointer",
            containsInAnyOrder("/excludedCourses/1", "/excludedCourses/2", "/excludedCourses"));
    session.withCourse(unique("B"));
    put(learner, "{\"excludedCourses\": [null]}")
        .statusCode(422)
        .body("errors.pointer", contains("/excludedCourses/0"));
    as(manager).get(of(learner)).then().statusCode(404);
  }

  @Test
  void refusesUnknownAndInactivePeopleByName() {
    as(manager)
        .body("{}")
        .put(session.address() + "/enrollments/nobody-at-all")
        .then()
        .statusCode(404);
    Given.deactivated(learner);
    put(learner, "{}").statusCode(409).body("code", equalTo("inactive-user"));
  }

  @Test
  void isTheManagersAlone() {
    put(As.sessionAdmin(), learner).statusCode(404);
    put(As.learner(), learner).statusCode(403);
    put(As.nobody(), learner).statusCode(401);
    var coach = Given.user(PlatformRole.TEACHER);
    session.coach(coach);
    put(As.user(coach), learner).statusCode(403);
    as(coach).delete(of(learner)).then().statusCode(403);
    As.sessionAdmin().delete(of(learner)).then().statusCode(404);
  }

  @Test
  void showsCoachesTheRosterAndCourseCoachesTheirOwnLearners() {
    var code = unique("A");
    var mine = session.withCourse(code);
    session.withCourse(unique("B"));
    var other = Given.user(PlatformRole.LEARNER);
    put(learner, "{}");
    put(other, "{\"excludedCourses\": [\"" + code + "\"]}");
    var sessionCoach = Given.user(PlatformRole.TEACHER);
    var courseCoach = Given.user(PlatformRole.TEACHER);
    session.coach(sessionCoach).courseCoach(mine, courseCoach);
    as(sessionCoach).get(all()).then().body("items", hasSize(2));
    as(courseCoach).get(all()).then().body("items.user.username", contains(learner.username()));
    as(courseCoach).get(of(other)).then().statusCode(404);
    as(courseCoach).get(of(learner)).then().statusCode(200);
    as(learner).get(all()).then().statusCode(403);
    As.learner().get(all()).then().statusCode(404);
    As.sessionAdmin().get(all()).then().statusCode(404);
    As.admin().get(all()).then().body("items", hasSize(2));
  }

  @Test
  void findsLearnersByNameCourseSourceAndClass() {
    var code = unique("A");
    session.withCourse(code);
    session.withCourse(unique("B"));
    var member = Given.user(PlatformRole.LEARNER);
    var group = Given.classOf(member);
    link(group).statusCode(200);
    put(learner, "{\"excludedCourses\": [\"" + code + "\"]}");
    found("q=" + learner.username().toUpperCase(), learner);
    found("course=" + code, member);
    found("source=CLASS,IMPORT", member);
    found("source=INDIVIDUAL", learner);
    found("fromClass=" + group, member);
    as(manager)
        .get(all() + "?sort=-enrolledAt,username&count=true")
        .then()
        .body("page.total", equalTo(2));
    for (var bad : List.of("course=NOWHERE-1", "source=LUCK", "fromClass=x", "sort=age")) {
      as(manager)
          .get(all() + "?" + bad)
          .then()
          .statusCode(400)
          .body("errors.pointer", contains(bad.replaceAll("=.*", "")));
    }
  }

  @Test
  void listsInAFixedNumberOfStatements() {
    put(learner, "{}");
    var one = Statements.of(() -> as(manager).get(all()).then().statusCode(200));
    for (int i = 0; i < 5; i++) put(Given.user(PlatformRole.LEARNER), "{}");
    assertEquals(one, Statements.of(() -> as(manager).get(all()).then().statusCode(200)));
    assertEquals(4, one);
  }

  @Test
  void appliesTheGoodItemsOfABatchAndNamesTheBad() {
    var gone = Given.user(PlatformRole.LEARNER);
    var inactive = Given.user(PlatformRole.LEARNER);
    Given.deactivated(inactive);
    put(gone, "{}");
    var items =
        List.of(
            Map.of("user", learner.username()),
            Map.of("user", gone.id(), "action", "UNENROLL"),
            Map.of("user", "nobody-at-all"),
            Map.of("user", inactive.username()),
            Map.of("user", learner.id()));
    batch("BEST_EFFORT", true, items)
        .statusCode(200)
        .body("applied", equalTo(false))
        .body("items.outcome", contains("CREATED", "REMOVED", "FAILED", "FAILED", "FAILED"));
    as(manager).get(of(learner)).then().statusCode(404);
    batch("BEST_EFFORT", false, items)
        .statusCode(200)
        .body("applied", equalTo(true))
        .body("items.outcome", contains("CREATED", "REMOVED", "FAILED", "FAILED", "FAILED"))
        .body(
            "items.findAll { it.code }.code",
            contains("unknown-user", "inactive-user", "duplicate-user"))
        .body("counts.failed", equalTo(3));
    as(manager).get(of(learner)).then().statusCode(200);
    as(manager).get(of(gone)).then().statusCode(404);
  }

  @Test
  void appliesNothingOfABatchWithAFaultWhereAllOrNothingIsAsked() {
    var items = List.of(Map.of("user", learner.username()), Map.of("user", "nobody-at-all"));
    batch("ATOMIC", false, items)
        .statusCode(422)
        .body("errors.pointer", contains("/items/1/user"))
        .body("errors.code", contains("unknown-user"));
    as(manager).get(of(learner)).then().statusCode(404);
    batch("ATOMIC", true, items).statusCode(200).body("applied", equalTo(false));
  }

  @Test
  void refusesABatchThatCannotBeRead() {
    var many = java.util.Collections.nCopies(501, Map.of("user", "x"));
    batch("ATOMIC", false, many).statusCode(422).body("errors.pointer", contains("/items"));
    batch("SOME", false, List.of())
        .statusCode(422)
        .body("errors.pointer", containsInAnyOrder("/mode", "/items"));
    as(manager)
        .body("{\"items\": [{\"action\": \"DANCE\"}, null]}")
        .post(all() + "/batch")
        .then()
        .statusCode(422)
        .body("errors.pointer", containsInAnyOrder("/items/0/action", "/items/0/user", "/items/1"));
  }

  @Test
  void takesABatchInAFixedNumberOfStatements() {
    var few = people(2);
    var many = people(30);
    var one = Statements.of(() -> batch("ATOMIC", false, few).statusCode(200));
    assertEquals(one, Statements.of(() -> batch("ATOMIC", false, many).statusCode(200)));
  }

  @Test
  void unlinksAClassAndKeepsThoseWhoAreThereForAnotherReason() {
    var alsoByHand = Given.user(PlatformRole.LEARNER);
    var group = Given.classOf(learner, alsoByHand);
    link(group)
        .body("outcome", equalTo("CREATED"))
        .body("enrolled", equalTo(2))
        .body("link.members", equalTo(2));
    put(alsoByHand, "{}").body("outcome", equalTo("UPDATED"));
    var address = session.address() + "/classes/" + group;
    for (var dryRun : List.of("?dryRun=true", "?dryRun=false")) {
      as(manager)
          .delete(address + dryRun)
          .then()
          .statusCode(200)
          .body("goes.what", contains("sources", "enrollments"))
          .body("goes.count", contains(2, 1));
    }
    as(manager).get(of(learner)).then().statusCode(404);
    as(manager).get(of(alsoByHand)).then().body("sources.kind", contains("INDIVIDUAL"));
    as(manager).delete(address).then().statusCode(404);
  }

  @Test
  void linksSnapshotsOnly() {
    var inactive = Given.user(PlatformRole.LEARNER);
    Given.deactivated(inactive);
    var group = Given.classOf(learner, inactive);
    link(group)
        .body("refused.user", contains(inactive.username()))
        .body("link.enrolled", equalTo(1));
    as(manager)
        .get(session.address() + "/classes")
        .then()
        .body("items.fromClass.id", contains(group.toString()));
    as(manager)
        .body("{\"mode\": \"LIVE\"}")
        .put(session.address() + "/classes/" + group)
        .then()
        .statusCode(422)
        .body("errors.code", contains("live-not-offered"));
    link(UUID.randomUUID()).statusCode(404);
    As.sessionAdmin()
        .body("{}")
        .put(session.address() + "/classes/" + group)
        .then()
        .statusCode(404);
  }

  @Test
  void tellsWhatUnenrollingTakesBeforeItDoes() {
    put(learner, "{}");
    as(manager)
        .delete(of(learner) + "?dryRun=true")
        .then()
        .body("dryRun", equalTo(true))
        .body("goes.what", contains("enrollments", "sources"))
        .body("goes.count", contains(1, 1));
    as(manager).get(of(learner)).then().statusCode(200);
    as(manager).delete(of(learner)).then().statusCode(200);
    as(manager).delete(of(learner)).then().statusCode(404);
  }

  private List<Map<String, String>> people(int number) {
    return java.util.stream.Stream.generate(() -> Given.user(PlatformRole.LEARNER))
        .limit(number)
        .map(user -> Map.of("user", user.username()))
        .toList();
  }

  private void found(String query, User expected) {
    as(manager)
        .get(all() + "?" + query)
        .then()
        .statusCode(200)
        .body("items.user.username", contains(expected.username()));
  }

  private ValidatableResponse link(UUID group) {
    return as(manager).body("{}").put(session.address() + "/classes/" + group).then();
  }

  private ValidatableResponse batch(String mode, boolean dryRun, List<?> items) {
    return as(manager)
        .body(Map.of("mode", mode, "dryRun", dryRun, "items", items))
        .post(all() + "/batch")
        .then();
  }

  private ValidatableResponse put(User user, String body) {
    return as(manager).body(body).put(of(user)).then();
  }

  private ValidatableResponse put(io.restassured.specification.RequestSpecification as, User user) {
    return as.body("{}").put(of(user)).then();
  }

  private static io.restassured.specification.RequestSpecification as(User user) {
    return As.user(user);
  }

  private String all() {
    return session.address() + "/enrollments";
  }

  private String of(User user) {
    return all() + "/" + user.username();
  }
}
