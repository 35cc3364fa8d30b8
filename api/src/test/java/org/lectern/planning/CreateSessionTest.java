package org.lectern.planning;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lectern.Given.coach;
import static org.lectern.Given.codeOfCourse;
import static org.lectern.Given.deactivated;
import static org.lectern.Given.learner;
import static org.lectern.Given.manager;
import static org.lectern.Given.nameOfCategory;
import static org.lectern.Given.nameOfClass;
import static org.lectern.Given.unique;
import static org.lectern.planning.Plan.SESSIONS;
import static org.lectern.planning.Plan.count;
import static org.lectern.planning.Plan.onboarding;
import static org.lectern.planning.Plan.session;
import static org.lectern.planning.Plan.titled;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lectern.As;
import org.lectern.Given;
import org.lectern.Statements;
import org.lectern.identity.User;

@QuarkusTest
class CreateSessionTest {
  @Test
  void makesAWholeSessionInOneRequest() {
    var maker = manager();
    var first = coach();
    var second = coach();
    var one = learner();
    var two = learner();
    var plan = onboarding(unique("Onboarding"));
    var category = nameOfCategory();
    var safety = codeOfCourse("SAFETY");
    var tools = codeOfCourse("TOOLS");
    plan.put("category", category.toUpperCase());
    plan.put("coaches", List.of(first.username()));
    plan.put(
        "courses",
        List.of(
            Map.of("course", safety, "coaches", List.of(second.username())),
            Map.of("course", tools)));
    plan.put("learners", List.of(one.username(), two.id().toString()));
    plan.put("classes", List.of(nameOfClass(learner(), one)));
    var made =
        As.user(maker)
            .body(plan)
            .post(SESSIONS)
            .then()
            .statusCode(201)
            .header("ETag", "\"0\"")
            .body("title", equalTo(plan.get("title")))
            .body("category.name", equalTo(category))
            .body("status", equalTo("ACTIVE"))
            .body("accessStart", equalTo("2026-03-01T07:00:00Z"))
            .body("coachAccessStart", equalTo("2026-02-15T07:00:00Z"))
            .body("coachAccessEnd", equalTo("2026-07-30T16:00:00Z"))
            .body("effectiveCoachEnd", equalTo("2026-07-30T16:00:00Z"))
            .body("counts.courses", equalTo(2))
            .body("counts.learners", equalTo(3))
            .body("counts.classes", equalTo(1))
            .body("coaches.username", contains(first.username()))
            .body("managers.username", contains(maker.username()))
            .body("courses.course.code", contains(safety, tools))
            .body("courses[0].coaches.username", contains(second.username()))
            .body("courses[1].coaches", empty())
            .body("warnings", empty())
            .body("readiness", empty())
            .body("acts", hasItems("READ_PAGE", "ADMINISTER", "SEE_ROSTER"))
            .extract();
    As.user(maker)
        .get(made.header("Location"))
        .then()
        .statusCode(200)
        .body("id", equalTo(made.path("id")))
        .body("courses.position", contains(1, 2));
  }

  @Test
  void needsNoMoreThanATitle() {
    var maker = manager();
    As.user(maker)
        .body(titled("  " + unique("Bare") + " "))
        .post(SESSIONS)
        .then()
        .statusCode(201)
        .body("timeZone", equalTo("UTC"))
        .body("visibilityAfterEnd", equalTo("READ_ONLY"))
        .body("status", equalTo("ACTIVE"))
        .body("accessStart", equalTo(null))
        .body("coaches.username", contains(maker.username()))
        .body("warnings.code", contains("creator-coaches"))
        .body("readiness.code", contains("no-course", "no-learner"));
  }

  @Test
  void needsNoCoachWhereNoneIsAskedFor() {
    var plan = titled(unique("Uncoached"));
    plan.put("coaches", List.of());
    As.sessionAdmin()
        .body(plan)
        .post(SESSIONS)
        .then()
        .statusCode(201)
        .body("coaches", empty())
        .body("warnings.code", contains("no-session-coach"))
        .body("readiness.code", hasItem("no-session-coach"));
  }

  @Test
  void takesTheZoneOfItsCreator() {
    var maker = manager();
    Given.sql("update app_user set time_zone = 'Asia/Kolkata' where id = ?1", maker.id());
    As.user(maker)
        .body(titled(unique("Zoned")))
        .post(SESSIONS)
        .then()
        .statusCode(201)
        .body("timeZone", equalTo("Asia/Kolkata"));
  }

  @Test
  void addsManagersToItsCreator() {
    var maker = manager();
    var other = manager();
    var plan = titled(unique("Shared"));
    plan.put("managers", List.of(other.username().toUpperCase()));
    var address = session(maker, plan);
    As.user(other)
        .get(address)
        .then()
        .statusCode(200)
        .body("managers.username", containsInAnyOrder(maker.username(), other.username()));
  }

  @Test
  void saysWhatIsMissingAndWhoWouldBeMissed() {
    var maker = manager();
    var gone = coach();
    var course = codeOfCourse("C");
    var plan = titled(unique("Unready"));
    plan.put("accessEnd", "2026-03-01T00:00:00Z");
    plan.put("coaches", List.of(gone.username()));
    plan.put("courses", List.of(Map.of("course", course, "coaches", List.of(gone.username()))));
    plan.put("classes", List.of(nameOfClass()));
    var address = session(maker, plan);
    deactivated(gone);
    As.user(maker)
        .get(address)
        .then()
        .body("status", equalTo("PAST"))
        .body(
            "readiness.code",
            contains(
                "no-learner", "window-over", "inactive-coach", "inactive-coach", "empty-class"))
        .body("readiness.pointer", hasItems("/coaches/0", "/courses/0/coaches/0"));
  }

  @Test
  void warnsOfWhatLooksLikeAMistakeAndSaysHowToMendIt() {
    var plan = onboarding(unique("Odd"));
    plan.keySet().removeAll(Set.of("coachDaysBefore", "coachDaysAfter"));
    plan.put("displayEnd", "2026-06-01T00:00:00Z");
    plan.put("coachAccessEnd", "2026-05-01T00:00:00Z");
    As.sessionAdmin()
        .body(plan)
        .post(SESSIONS)
        .then()
        .statusCode(201)
        .body(
            "warnings.code",
            contains("creator-coaches", "coach-window-narrower", "display-over-before-access-ends"))
        .body("warnings[1].mend.pointer", equalTo("/coachAccessEnd"))
        .body("warnings[1].mend.value", equalTo("2026-06-30T16:00:00Z"));
  }

  @Test
  void isReadOnlyByPeopleWithARoleInIt() {
    var coach = coach();
    var learner = learner();
    var plan = titled(unique("Closed"));
    plan.put("coaches", List.of(coach.username()));
    plan.put("learners", List.of(learner.username()));
    var address = session(manager(), plan);
    As.admin().get(address).then().statusCode(200);
    As.user(coach).get(address).then().statusCode(200).body("acts", not(hasItem("ADMINISTER")));
    As.user(learner)
        .get(address)
        .then()
        .statusCode(403)
        .body("code", equalTo("learners-see-my-sessions"));
    As.sessionAdmin().get(address).then().statusCode(404);
    As.learner().get(address).then().statusCode(404);
    As.admin().get(SESSIONS + "/nonsense").then().statusCode(404);
    As.teacher().body(titled(unique("No"))).post(SESSIONS).then().statusCode(403);
  }

  @Test
  void takesAFixedNumberOfStatements() {
    var maker = manager();
    assertEquals(statements(maker, 1), statements(maker, 5));
    var address = session(maker, full(5));
    assertEquals(4, Statements.of(() -> As.user(maker).get(address).then().statusCode(200)));
  }

  private static long statements(User maker, int each) {
    var plan = full(each);
    return Statements.of(() -> session(maker, plan));
  }

  private static Map<String, Object> full(int each) {
    var plan = onboarding(unique("Full"));
    plan.put("coaches", names(each, Given::coach));
    plan.put("managers", names(each, Given::manager));
    plan.put("learners", names(each, Given::learner));
    plan.put(
        "classes",
        Stream.generate(() -> Given.nameOfClass(Given.learner(), Given.learner()))
            .limit(each)
            .toList());
    plan.put(
        "courses",
        Stream.generate(
                () -> Map.of("course", codeOfCourse("S"), "coaches", names(each, Given::coach)))
            .limit(each)
            .toList());
    return plan;
  }

  private static List<String> names(int count, Supplier<User> each) {
    return Stream.generate(each).limit(count).map(User::username).toList();
  }
}
