package org.lectern.removal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lectern.As;
import org.lectern.Given;
import org.lectern.GivenSession;
import org.lectern.Statements;
import org.lectern.TestClock;
import org.lectern.access.rights.PlatformRole;
import org.lectern.course.Course;

@QuarkusTest
class CourseRemovalTest {
  private static final String ALL = "/api/v1/courses/";

  @Test
  void leavesItsSessionsWhoseOtherCoursesCloseUp() {
    var author = Given.user(PlatformRole.SESSION_ADMIN);
    var going = Given.courseOf(author);
    var first = Given.courseOf();
    var last = Given.courseOf();
    var session = GivenSession.open().manager(author).id();
    var other = GivenSession.open().id();
    courses(session, first, going, last);
    courses(other, going, last, first);
    var coach = Given.user(PlatformRole.TEACHER);
    Given.sql(
        "insert into session_course_coach values (?1, ?2, ?3)", session, going.id(), coach.id());
    As.user(author)
        .delete(ALL + going.code() + "?dryRun=true")
        .then()
        .statusCode(200)
        .body("goes.what", contains("sessions", "coaches"))
        .body("goes.count", contains(2, 1))
        .body("warnings.code", contains("sessions-of-others"))
        .body("warnings.detail", contains("One of these sessions is managed by others."));
    assertEquals(3, inOrder(session).size());
    As.user(author)
        .delete(ALL + going.code())
        .then()
        .statusCode(200)
        .body("goes.count", contains(2, 1));
    assertEquals(List.of(first.id(), last.id()), inOrder(session));
    assertEquals(List.of(last.id(), first.id()), inOrder(other));
    assertEquals(
        List.of(1, 2),
        Given.column(
            "select position from session_course where session_id = ?1 order by 1", session));
    assertEquals(
        List.of("COURSE_REMOVED"),
        Given.column("select kind from session_change where session_id = ?1", session));
    As.user(author).get(ALL + going.id()).then().statusCode(404);
  }

  @Test
  void endsExclusionsThatWouldLeaveALearnerWithoutCourses() {
    var going = Given.courseOf();
    var excluded = Given.courseOf();
    var third = Given.courseOf();
    var session = GivenSession.open().id();
    courses(session, going, excluded);
    var wider = GivenSession.open().id();
    courses(wider, going, excluded, third);
    var learner = Given.learner();
    for (var place : List.of(session, wider)) {
      Given.sql("insert into enrollment values (?1, ?2, ?3)", place, learner.id(), TestClock.NOON);
      Given.sql(
          "insert into course_exclusion values (?1, ?2, ?3)", place, learner.id(), excluded.id());
    }
    for (var query : List.of("?dryRun=true", "")) {
      As.admin()
          .delete(ALL + going.id() + query)
          .then()
          .statusCode(200)
          .body("warnings.code", hasItem("exclusions-end"))
          .body("warnings.detail", hasItem(containsString("1 learner,")));
    }
    assertEquals(
        List.of(wider),
        Given.column("select session_id from course_exclusion where user_id = ?1", learner.id()));
  }

  @Test
  void isDoneByAuthorsWhoPlanAndAdministratorsAlone() {
    var teacher = Given.user(PlatformRole.TEACHER);
    var course = ALL + Given.courseOf(teacher).id();
    As.user(teacher).delete(course).then().statusCode(403).body("code", equalTo("role-too-low"));
    As.sessionAdmin()
        .delete(course)
        .then()
        .statusCode(403)
        .body("code", equalTo("not-your-course"));
    As.admin().header("If-Match", "\"7\"").delete(course).then().statusCode(412);
    As.admin().delete(course).then().statusCode(200);
    As.admin().delete(course).then().statusCode(404);
  }

  @Test
  void takesAsManyStatementsForManySessionsAsForOne() {
    assertEquals(statements(1), statements(20));
  }

  @Test
  void takesAnAuthorAway() {
    var one = Given.user(PlatformRole.TEACHER);
    var two = Given.user(PlatformRole.TEACHER);
    var course = Given.courseOf(one, two);
    var authors = ALL + course.code() + "/authors/";
    As.user(one)
        .delete(authors + two.username() + "?dryRun=true")
        .then()
        .body("goes.what", contains("authors"))
        .body("warnings", hasSize(0));
    As.user(one)
        .delete(authors + two.username())
        .then()
        .statusCode(200)
        .body("goes.count", contains(1));
    As.user(one).delete(authors + two.username()).then().statusCode(200).body("goes", hasSize(0));
    As.user(two).delete(authors + one.id()).then().statusCode(403);
    As.user(one).delete(authors + "no.body").then().statusCode(404);
    As.user(one)
        .delete(authors + one.username())
        .then()
        .statusCode(409)
        .body("code", equalTo("last-author"));
    As.admin()
        .delete(authors + one.username())
        .then()
        .statusCode(200)
        .body("warnings.code", contains("no-author"));
    As.admin().get(ALL + course.id()).then().body("authors", hasSize(0));
  }

  private static long statements(int sessions) {
    var admin = Given.user(PlatformRole.ADMIN);
    var course = Given.courseOf();
    for (int i = 0; i < sessions; i++) courses(GivenSession.open().id(), course, Given.courseOf());
    return Statements.of(() -> As.user(admin).delete(ALL + course.id()).then().statusCode(200));
  }

  private static List<UUID> inOrder(UUID session) {
    return Given.column(
        "select course_id from session_course where session_id = ?1 order by position", session);
  }

  /** Courses of a session at the positions 1, 2, 3 … */
  private static void courses(UUID session, Course... courses) {
    for (int i = 0; i < courses.length; i++) {
      Given.sql(
          "insert into session_course (session_id, course_id, position) values (?1, ?2, ?3)",
          session,
          courses[i].id(),
          i + 1);
    }
  }
}
