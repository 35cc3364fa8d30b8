package org.lectern.planning.courses;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lectern.Given.coach;
import static org.lectern.Given.codeOfCourse;
import static org.lectern.Given.deactivated;
import static org.lectern.Given.learner;
import static org.lectern.Given.manager;
import static org.lectern.Given.unique;
import static org.lectern.planning.Plan.session;
import static org.lectern.planning.Plan.titled;
import static org.lectern.planning.Plan.together;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lectern.As;
import org.lectern.identity.User;
import org.lectern.planning.Plan;

@QuarkusTest
class SessionCoursesTest {
  private final User maker = manager();

  @Test
  void addsCoursesAtTheEndAndAddingAgainChangesNothing() {
    var address = with("A", "B");
    var third = codeOfCourse("C");
    for (int i = 0; i < 2; i++) {
      As.user(maker)
          .put(address + "/courses/" + third)
          .then()
          .statusCode(200)
          .body("courses.position", contains(1, 2, 3))
          .body("courses[2].course.code", equalTo(third))
          .body("courses[2].locked", equalTo(false));
    }
    assertEquals(1, Plan.changes(address, "COURSE_ADDED"));
  }

  @Test
  void offersToChangeContentOnlyWhereACourseIsNotLocked() {
    var coach = coach();
    var plan = titled(unique("Locked"));
    var codes = List.of(codeOfCourse("A"), codeOfCourse("B"));
    plan.put("coaches", List.of(coach.username()));
    plan.put("courses", codes.stream().map(code -> Map.of("course", code)).toList());
    var address = session(maker, plan);
    for (var code : codes) {
      As.user(coach).get(address).then().body("acts", hasItem("CHANGE_CONTENT"));
      As.user(maker).body(Map.of("locked", true)).put(address + "/courses/" + code);
    }
    As.user(coach).get(address).then().body("acts", not(hasItem("CHANGE_CONTENT")));
    As.admin().get(address).then().body("acts", hasItem("CHANGE_CONTENT"));
  }

  @Test
  void locksAndUnlocksACourse() {
    var address = with();
    var course = codeOfCourse("L");
    for (var locked : List.of(true, false)) {
      As.user(maker)
          .body(Map.of("locked", locked))
          .put(address + "/courses/" + course.toLowerCase())
          .then()
          .statusCode(200)
          .body("courses[0].locked", equalTo(locked));
    }
    As.user(maker)
        .put(address + "/courses/" + course)
        .then()
        .body("courses[0].locked", equalTo(false));
    As.user(maker)
        .body("{\"locked\": \"yes\", \"colour\": 1}")
        .put(address + "/courses/" + course)
        .then()
        .statusCode(422)
        .body("errors.pointer", containsInAnyOrder("/locked", "/colour"));
    assertEquals(1, Plan.changes(address, "COURSE_LOCKED"));
    assertEquals(1, Plan.changes(address, "COURSE_UNLOCKED"));
  }

  @Test
  void givesEachOfThoseAddedAtOnceAPlace() throws Exception {
    var address = with();
    var asked =
        Stream.generate(() -> codeOfCourse("R"))
            .limit(4)
            .<Callable<Integer>>map(
                course -> () -> As.user(maker).put(address + "/courses/" + course).statusCode())
            .toList();
    assertEquals(List.of(200, 200, 200, 200), together(asked));
    As.user(maker).get(address).then().body("courses.position", contains(1, 2, 3, 4));
  }

  @Test
  void putsAllCoursesIntoAnOrder() {
    var address = with("A", "B", "C");
    var codes = codes(address);
    var order = List.of(codes.get(2), codes.get(0).toLowerCase(), codes.get(1));
    As.user(maker)
        .body(Map.of("courses", order))
        .put(address + "/course-order")
        .then()
        .statusCode(200)
        .body("courses.course.code", contains(codes.get(2), codes.get(0), codes.get(1)))
        .body("courses.position", contains(1, 2, 3));
    assertEquals(1, Plan.changes(address, "COURSES_REORDERED"));
  }

  @Test
  void namesWhatAnOrderLacksAndWhatItHasTooMuch() {
    var address = with("A", "B");
    var codes = codes(address);
    As.user(maker)
        .body(
            Map.of(
                "courses", List.of(codes.get(0), codes.get(0), "NO-SUCH", codeOfCourse("OTHER"))))
        .put(address + "/course-order")
        .then()
        .statusCode(422)
        .body(
            "errors.pointer",
            containsInAnyOrder("/courses", "/courses/1", "/courses/2", "/courses/3"))
        .body("errors.find { it.pointer == '/courses' }.detail", containsString(codes.get(1)));
    As.user(maker).body("{}").put(address + "/course-order").then().statusCode(422);
  }

  @Test
  void letsTeachersTeachCoursesThatAreThere() {
    var address = with("A");
    var course = codes(address).get(0);
    var coach = coach();
    var coaches = address + "/courses/" + course + "/coaches/";
    for (int i = 0; i < 2; i++) {
      As.user(maker)
          .put(coaches + coach.username())
          .then()
          .statusCode(200)
          .body("courses[0].coaches.username", contains(coach.username()));
    }
    assertEquals(1, Plan.changes(address, "COURSE_COACH_ADDED"));
    As.user(maker)
        .put(coaches + learner().username())
        .then()
        .statusCode(409)
        .body("code", equalTo("not-a-teacher"));
    As.user(maker)
        .put(coaches + deactivated(coach()).username())
        .then()
        .statusCode(409)
        .body("code", equalTo("inactive-user"));
    As.user(maker).put(coaches + "nobody-here").then().statusCode(404);
    As.user(maker)
        .put(address + "/courses/" + codeOfCourse("ELSE") + "/coaches/" + coach.username())
        .then()
        .statusCode(404)
        .body("code", equalTo("session-course-not-found"));
    As.user(maker).put(address + "/courses/NO-SUCH").then().statusCode(404);
  }

  @Test
  void isForManagersAlone() {
    var coach = coach();
    var plan = titled(unique("Mine"));
    plan.put("coaches", List.of(coach.username()));
    var address = session(maker, plan);
    var place = address + "/courses/" + codeOfCourse("A");
    As.user(coach).put(place).then().statusCode(403).body("code", equalTo("role-too-low"));
    As.sessionAdmin().put(place).then().statusCode(404);
    As.admin().put(place).then().statusCode(200);
  }

  private String with(String... courses) {
    var plan = titled(unique("Courses"));
    plan.put(
        "courses", Arrays.stream(courses).map(it -> Map.of("course", codeOfCourse(it))).toList());
    return session(maker, plan);
  }

  private List<String> codes(String address) {
    return As.user(maker).get(address).path("courses.course.code");
  }
}
