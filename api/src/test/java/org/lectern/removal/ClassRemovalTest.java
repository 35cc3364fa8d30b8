package org.lectern.removal;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
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
import org.lectern.identity.User;

@QuarkusTest
class ClassRemovalTest {
  private static final String ALL = "/api/v1/classes/";

  @Test
  void unenrollsNobody() {
    var owner = Given.user(PlatformRole.SESSION_ADMIN);
    var group = Given.classOwnedBy(owner);
    var other = Given.classOwnedBy();
    var session = GivenSession.open().manager(owner).id();
    var byClass = member(group);
    var byBoth = member(group);
    var byTwoClasses = member(group);
    for (var learner : List.of(byClass, byBoth, byTwoClasses)) {
      enrolled(session, learner);
      source(session, learner, "CLASS", group.id());
    }
    source(session, byBoth, "IMPORT", null);
    source(session, byTwoClasses, "CLASS", other.id());
    Given.sql(
        "insert into class_link (session_id, class_id, mode, linked_at)"
            + " values (?1, ?2, 'SNAPSHOT', current_timestamp)",
        session,
        group.id());
    As.user(owner)
        .delete(ALL + group.id() + "?dryRun=true")
        .then()
        .statusCode(200)
        .body("goes.what", contains("members", "links", "sources"))
        .body("goes.count", contains(3, 1, 3))
        .body("warnings.code", contains("enrollments-become-individual"));
    As.user(owner).get(ALL + group.id()).then().body("sessionCount", equalTo(1));
    As.user(owner)
        .delete(ALL + group.id())
        .then()
        .statusCode(200)
        .body("goes.count", contains(3, 1, 3));
    As.user(owner).get(ALL + group.id()).then().statusCode(404);
    assertEquals(List.of("INDIVIDUAL"), sources(session, byClass));
    assertEquals(List.of("IMPORT"), sources(session, byBoth));
    assertEquals(List.of("CLASS", "INDIVIDUAL"), sources(session, byTwoClasses));
    assertEquals(
        List.of("CLASS_UNLINKED"),
        Given.column("select kind from session_change where session_id = ?1", session));
  }

  @Test
  void takesAsManyStatementsForManyPeopleAsForOne() {
    assertEquals(statements(1), statements(15));
  }

  @Test
  void isDoneByItsOwnersAndAdministratorsAlone() {
    var group = ALL + Given.classOwnedBy(Given.user(PlatformRole.SESSION_ADMIN)).id();
    As.sessionAdmin().delete(group).then().statusCode(403).body("code", equalTo("not-your-class"));
    As.sessionAdmin().delete(group + "/members/x").then().statusCode(403);
    As.sessionAdmin().delete(group + "/owners/x").then().statusCode(403);
    As.teacher().delete(group).then().statusCode(403).body("code", equalTo("role-too-low"));
    As.admin().header("If-Match", "\"7\"").delete(group).then().statusCode(412);
    As.admin().delete(group).then().statusCode(200).body("goes", hasSize(0));
  }

  @Test
  void takesAMemberOutAndLeavesThemEnrolled() {
    var owner = Given.user(PlatformRole.SESSION_ADMIN);
    var group = Given.classOwnedBy(owner);
    var learner = member(group);
    var session = GivenSession.open().id();
    enrolled(session, learner);
    source(session, learner, "CLASS", group.id());
    var address = ALL + group.id() + "/members/" + learner.username();
    As.user(owner).delete(address + "?dryRun=true").then().body("goes.count", contains(1));
    As.user(owner).delete(address).then().statusCode(200).body("goes.what", contains("members"));
    As.user(owner).delete(address).then().statusCode(200).body("goes", hasSize(0));
    As.user(owner).get(ALL + group.id()).then().body("memberCount", equalTo(0));
    assertEquals(List.of("CLASS"), sources(session, learner));
  }

  @Test
  void keepsItsLastOwner() {
    var one = Given.user(PlatformRole.SESSION_ADMIN);
    var two = Given.user(PlatformRole.SESSION_ADMIN);
    var owners = ALL + Given.classOwnedBy(one, two).id() + "/owners/";
    As.user(one)
        .delete(owners + two.id())
        .then()
        .statusCode(200)
        .body("goes.what", contains("owners"));
    for (var query : List.of("?dryRun=true", "")) {
      As.user(one)
          .delete(owners + one.id() + query)
          .then()
          .statusCode(409)
          .body("code", equalTo("last-owner"));
    }
    As.admin().delete(owners + one.id()).then().body("warnings.code", contains("no-owner"));
  }

  private static long statements(int people) {
    var admin = Given.user(PlatformRole.ADMIN);
    var group = Given.classOwnedBy();
    for (int i = 0; i < people; i++) {
      var session = GivenSession.open().id();
      var learner = member(group);
      enrolled(session, learner);
      source(session, learner, "CLASS", group.id());
    }
    return Statements.of(() -> As.user(admin).delete(ALL + group.id()).then().statusCode(200));
  }

  private static User member(org.lectern.classgroup.ClassGroup group) {
    var learner = Given.learner();
    Given.sql(
        "insert into class_member values (?1, ?2, current_timestamp)", group.id(), learner.id());
    return learner;
  }

  private static List<String> sources(UUID session, User learner) {
    return Given.column(
        "select kind from enrollment_source where session_id = ?1 and user_id = ?2 order by kind",
        session,
        learner.id());
  }

  private static void enrolled(UUID session, User learner) {
    Given.sql("insert into enrollment values (?1, ?2, ?3)", session, learner.id(), TestClock.NOON);
  }

  /** Why somebody is enrolled; {@code group} is null but for the kind CLASS. */
  private static void source(UUID session, User learner, String kind, UUID group) {
    Given.sql(
        "insert into enrollment_source (session_id, user_id, kind, class_id, since)"
            + " values (?1, ?2, ?3, cast(?4 as uuid), ?5)",
        session,
        learner.id(),
        kind,
        group == null ? null : group.toString(),
        TestClock.NOON);
  }
}
