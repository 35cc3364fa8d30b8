package org.lectern.planning;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lectern.Given.coach;
import static org.lectern.Given.codeOfCourse;
import static org.lectern.Given.deactivated;
import static org.lectern.Given.learner;
import static org.lectern.Given.manager;
import static org.lectern.Given.unique;
import static org.lectern.planning.Plan.SESSIONS;
import static org.lectern.planning.Plan.session;
import static org.lectern.planning.Plan.titled;
import static org.lectern.planning.Plan.together;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lectern.As;
import org.lectern.Given;
import org.lectern.identity.User;

@QuarkusTest
class CreateSessionFaultsTest {
  @Test
  void namesEveryFaultOfAWholeRequestInOneAnswer() {
    var maker = manager();
    var course = codeOfCourse("TWICE");
    var plan = titled("x".repeat(151));
    plan.put("category", "no such category");
    plan.put("timeZone", "Mars/Olympus");
    plan.put("description", "d".repeat(4001));
    plan.put("accessStart", "2026-03-20T00:00:00Z");
    plan.put("accessEnd", "2026-03-10T00:00:00Z");
    plan.put("displayStart", "2026-03-20");
    plan.put("coachDaysBefore", -1);
    plan.put("coaches", List.of(learner().username(), "nobody-of-that-name"));
    plan.put("managers", List.of(coach().username()));
    plan.put(
        "learners",
        Arrays.asList(learner().username(), null, deactivated(learner()).username(), "nobody"));
    plan.put(
        "courses",
        List.of(
            Map.of("course", course),
            Map.of("course", course.toLowerCase(), "coaches", List.of(learner().username())),
            Map.of("course", "NO-SUCH"),
            Map.of("coaches", List.of())));
    plan.put("classes", List.of("no such class"));
    plan.put("colour", "red");
    As.user(maker)
        .body(plan)
        .post(SESSIONS)
        .then()
        .statusCode(422)
        .contentType("application/problem+json")
        .body(
            "errors.pointer",
            containsInAnyOrder(
                "/title",
                "/category",
                "/timeZone",
                "/description",
                "/accessStart",
                "/accessEnd",
                "/displayStart",
                "/coachDaysBefore",
                "/coaches/0",
                "/coaches/1",
                "/managers/0",
                "/learners/1",
                "/learners/2",
                "/learners/3",
                "/courses/1/course",
                "/courses/1/coaches/0",
                "/courses/2/course",
                "/courses/3/course",
                "/classes/0",
                "/colour"))
        .body("errors.find { it.pointer == '/coaches/0' }.code", equalTo("not-a-teacher"))
        .body("errors.find { it.pointer == '/coaches/1' }.code", equalTo("unknown-user"))
        .body("errors.find { it.pointer == '/managers/0' }.code", equalTo("not-a-session-admin"))
        .body("errors.find { it.pointer == '/learners/2' }.code", equalTo("inactive-user"))
        .body(
            "errors.find { it.pointer == '/courses/1/course' }.code", equalTo("duplicate-course"));
    assertEquals(0, sessionsManagedBy(maker));
  }

  static List<Arguments> badDates() {
    return List.of(
        Arguments.of(
            Map.of("accessStart", "2026-03-20T00:00:00Z", "accessEnd", "2026-03-20T00:00:00Z"),
            "/accessStart /accessEnd"),
        Arguments.of(
            Map.of("displayStart", "2026-03-21T00:00:00Z", "displayEnd", "2026-03-20T00:00:00Z"),
            "/displayStart /displayEnd"),
        Arguments.of(
            Map.of(
                "coachAccessStart",
                "2026-03-21T00:00:00Z",
                "coachAccessEnd",
                "2026-03-20T00:00:00Z"),
            "/coachAccessStart /coachAccessEnd"),
        Arguments.of(
            Map.of("accessEnd", "2026-03-20T00:00:00Z", "coachAccessStart", "2026-03-21T00:00:00Z"),
            "/coachAccessStart /accessEnd"),
        Arguments.of(
            Map.of("accessStart", "2026-03-20T00:00:00Z", "durationDays", 30),
            "/accessStart /durationDays"),
        Arguments.of(Map.of("durationDays", 0), "/durationDays"),
        Arguments.of(Map.of("coachDaysBefore", 3), "/coachDaysBefore"),
        Arguments.of(
            Map.of(
                "accessEnd",
                "2026-03-20T00:00:00Z",
                "coachAccessEnd",
                "2026-03-21T00:00:00Z",
                "coachDaysAfter",
                3),
            "/coachDaysAfter"),
        Arguments.of(Map.of("durationDays", 3, "coachDaysAfter", 3), "/coachDaysAfter"),
        Arguments.of(Map.of("accessStart", "2026-03-20T00:00:00"), "/accessStart"),
        Arguments.of(Map.of("accessStart", "3026-03-20T00:00:00Z"), "/accessStart"),
        Arguments.of(
            Map.of("accessStart", "1900-01-20T00:00:00Z", "coachDaysBefore", 30),
            "/coachDaysBefore"),
        Arguments.of(Map.of("accessStart", "2026-03-20T00:00:00.0000001Z"), "/accessStart"),
        Arguments.of(Map.of("accessStart", 7), "/accessStart"),
        Arguments.of(Map.of("visibilityAfterEnd", "SOMETIMES"), "/visibilityAfterEnd"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("badDates")
  void namesTheDatesAtFault(Map<String, Object> dates, String pointers) {
    var plan = titled(unique("Undated"));
    plan.putAll(dates);
    As.sessionAdmin()
        .body(plan)
        .post(SESSIONS)
        .then()
        .statusCode(422)
        .body("errors.pointer", containsInAnyOrder((Object[]) pointers.split(" ")));
  }

  @Test
  void refusesMoreThanARequestTakes() {
    var plan = titled(unique("Crowd"));
    plan.put("learners", Collections.nCopies(501, "nobody"));
    As.sessionAdmin()
        .body(plan)
        .post(SESSIONS)
        .then()
        .statusCode(422)
        .body("errors.pointer", hasItem("/learners"));
  }

  @Test
  void refusesBodiesThatAreNoObject() {
    for (var body : List.of("[]", "", "{\"title\": ", "null", "7")) {
      As.sessionAdmin().body(body).post(SESSIONS).then().statusCode(400);
    }
  }

  @Test
  void refusesATakenTitleInAnyCase() {
    var title = unique("Taken");
    session(manager(), titled(title));
    As.sessionAdmin()
        .body(titled(title.toUpperCase()))
        .post(SESSIONS)
        .then()
        .statusCode(409)
        .body("code", equalTo("taken"))
        .body("errors.pointer", contains("/title"));
  }

  @Test
  void givesATitleToOneOfManyWhoAskAtOnce() throws Exception {
    var title = unique("Race");
    var makers = Stream.generate(Given::manager).limit(4).toList();
    var asked =
        makers.stream()
            .<Callable<Integer>>map(
                maker -> () -> As.user(maker).body(titled(title)).post(SESSIONS).statusCode())
            .toList();
    assertEquals(List.of(201, 409, 409, 409), together(asked).stream().sorted().toList());
  }

  private static long sessionsManagedBy(User maker) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                (Long)
                    Given.bean(EntityManager.class)
                        .createNativeQuery(
                            "select count(*) from session_manager where user_id = ?1", Long.class)
                        .setParameter(1, maker.id())
                        .getSingleResult());
  }
}
