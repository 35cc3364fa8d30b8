package org.lectern.removal.session;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lectern.Given.coach;
import static org.lectern.Given.codeOfCourse;
import static org.lectern.Given.learner;
import static org.lectern.Given.manager;
import static org.lectern.Given.nameOfClass;
import static org.lectern.Given.unique;
import static org.lectern.planning.Plan.count;
import static org.lectern.planning.Plan.id;
import static org.lectern.planning.Plan.session;
import static org.lectern.planning.Plan.titled;
import static org.lectern.planning.Plan.together;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.lectern.As;
import org.lectern.Given;
import org.lectern.identity.User;
import org.lectern.planning.Plan;

@QuarkusTest
class SessionRemovalTest {
  private final User maker = manager();

  @Test
  void tellsWhatWouldGoAndLeavesItAll() {
    var plan = titled(unique("Kept"));
    plan.put("learners", List.of(learner().username(), learner().username()));
    plan.put("courses", List.of(Map.of("course", codeOfCourse("A"))));
    var address = session(maker, plan);
    As.user(maker)
        .queryParam("dryRun", true)
        .delete(address)
        .then()
        .statusCode(200)
        .body("dryRun", equalTo(true))
        .body("goes.find { it.what == 'enrollments' }.count", equalTo(2))
        .body("goes.find { it.what == 'courses' }.count", equalTo(1));
    As.user(maker).get(address).then().statusCode(200).body("counts.learners", equalTo(2));
  }

  @Test
  void deletesTheSessionAndLeavesPeopleAndCourses() {
    var learner = learner();
    var course = codeOfCourse("STAYS");
    var plan = titled(unique("Gone"));
    plan.put("learners", List.of(learner.username()));
    plan.put("courses", List.of(Map.of("course", course, "coaches", List.of(coach().username()))));
    plan.put("classes", List.of(nameOfClass(learner())));
    var address = session(maker, plan);
    As.user(maker).delete(address).then().statusCode(200).body("dryRun", equalTo(false));
    As.user(maker).get(address).then().statusCode(404);
    As.user(maker).delete(address).then().statusCode(404);
    assertEquals(0, count("enrollment", id(address)));
    session(maker, plan);
  }

  @Test
  void isRefusedToWhoHasNotSeenTheLatestVersion() {
    var address = session(maker, titled(unique("Changed")));
    As.user(maker).body(Map.of("description", "by a colleague")).patch(address);
    As.user(maker).header("If-Match", "\"0\"").delete(address).then().statusCode(412);
    As.user(maker).header("If-Match", "\"1\"").delete(address).then().statusCode(200);
  }

  @Test
  void isForManagersAlone() {
    var coach = coach();
    var plan = titled(unique("Mine"));
    plan.put("coaches", List.of(coach.username()));
    var address = session(maker, plan);
    As.user(coach).delete(address).then().statusCode(403);
    As.sessionAdmin().delete(address).then().statusCode(404);
    As.user(maker).queryParam("dryRun", "maybe").delete(address).then().statusCode(400);
  }

  @Test
  void takesACourseOutAndPutsItBack() {
    var course = codeOfCourse("OUT");
    var coach = coach();
    var plan = titled(unique("Course"));
    plan.put("courses", List.of(Map.of("course", course, "coaches", List.of(coach.username()))));
    var address = session(maker, plan);
    var place = address + "/courses/" + course;
    As.user(maker)
        .queryParam("dryRun", true)
        .delete(place)
        .then()
        .body("goes.find { it.what == 'courseCoaches' }.count", equalTo(1));
    As.user(maker).get(address).then().body("courses", hasSize(1));
    As.user(maker).delete(place).then().statusCode(200);
    As.user(maker)
        .delete(place)
        .then()
        .statusCode(200)
        .body("goes.find { it.what == 'courses' }.count", equalTo(0));
    As.user(maker).get(address).then().body("courses", empty());
    assertEquals(1, Plan.changes(address, "COURSE_REMOVED"));
    assertEquals(1, Plan.changes(address, "COURSE_COACH_REMOVED"));
    As.user(maker).put(place).then().body("courses[0].position", equalTo(1));
  }

  @Test
  void endsTheExclusionsOfLearnersLeftWithoutACourse() {
    var stays = codeOfCourse("STAYS");
    var goes = codeOfCourse("GOES");
    var stranded = learner();
    var fine = learner();
    var plan = titled(unique("Excluded"));
    plan.put("courses", List.of(Map.of("course", stays), Map.of("course", goes)));
    plan.put("learners", List.of(stranded.username(), fine.username()));
    var address = session(maker, plan);
    exclude(address, stranded, stays);
    exclude(address, fine, goes);
    for (var dryRun : List.of(true, false)) {
      As.user(maker)
          .queryParam("dryRun", dryRun)
          .delete(address + "/courses/" + goes)
          .then()
          .statusCode(200)
          .body("warnings.code", contains("exclusions-end"))
          .body("goes.find { it.what == 'learnersWithExclusions' }.count", equalTo(1));
    }
    assertEquals(1, count("course_exclusion", id(address)));
    assertEquals(1, Plan.changes(address, "EXCLUSIONS_CHANGED"));
  }

  @Test
  void staysValidWithoutItsLastCoachAndSaysSo() {
    var address = session(maker, titled(unique("Coach")));
    var place = address + "/coaches/" + maker.username();
    As.user(maker)
        .delete(place)
        .then()
        .statusCode(200)
        .body("goes[0].count", equalTo(1))
        .body("warnings.code", contains("no-session-coach"));
    As.user(maker).delete(place).then().statusCode(200).body("goes[0].count", equalTo(0));
    As.user(maker).get(address).then().body("coaches", empty());
    As.user(maker).delete(address + "/coaches/nobody-here").then().statusCode(404);
  }

  @Test
  void keepsItsLastManager() {
    var other = manager();
    var plan = titled(unique("Manager"));
    plan.put("managers", List.of(other.username()));
    var address = session(maker, plan);
    As.user(other).delete(address + "/managers/" + maker.username()).then().statusCode(200);
    As.user(maker).body("{}").patch(address).then().statusCode(403);
    As.user(other)
        .delete(address + "/managers/" + other.username())
        .then()
        .statusCode(409)
        .body("code", equalTo("last-manager"));
  }

  @Test
  void keepsOneOfTwoManagersWhoRemoveEachOtherAtOnce() throws Exception {
    var other = manager();
    var plan = titled(unique("Duel"));
    plan.put("managers", List.of(other.username()));
    var address = session(maker, plan);
    together(
        List.<Callable<Integer>>of(
            () -> As.admin().delete(address + "/managers/" + other.username()).statusCode(),
            () -> As.admin().delete(address + "/managers/" + maker.username()).statusCode()));
    assertEquals(1, count("session_manager", id(address)));
  }

  @Test
  void takesACourseCoachAway() {
    var course = codeOfCourse("TAUGHT");
    var coach = coach();
    var plan = titled(unique("Teacher"));
    plan.put("courses", List.of(Map.of("course", course, "coaches", List.of(coach.username()))));
    var address = session(maker, plan);
    var place = address + "/courses/" + course + "/coaches/" + coach.username();
    As.user(maker).delete(place).then().statusCode(200).body("goes[0].count", equalTo(1));
    As.user(maker).delete(place).then().statusCode(200).body("goes[0].count", equalTo(0));
    As.user(coach).get(address).then().statusCode(404);
  }

  private static void exclude(String address, User learner, String course) {
    Given.sql(
        "insert into course_exclusion (session_id, user_id, course_id)"
            + " select ?1, ?2, id from course where code = ?3",
        id(address),
        learner.id(),
        course);
  }
}
