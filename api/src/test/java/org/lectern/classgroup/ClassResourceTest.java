package org.lectern.classgroup;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lectern.Given.unique;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lectern.As;
import org.lectern.Given;
import org.lectern.Statements;
import org.lectern.Walk;
import org.lectern.access.rights.PlatformRole;

@QuarkusTest
class ClassResourceTest {
  private static final String ALL = "/api/v1/classes";

  @Test
  void isOwnedByItsCreatorUnlessOwnersAreNamed() {
    var creator = Given.user(PlatformRole.SESSION_ADMIN);
    var member = Given.user(PlatformRole.LEARNER);
    var name = unique("Night shift");
    var made =
        As.user(creator)
            .body(
                Map.of(
                    "name",
                    "  " + name,
                    "externalId",
                    name,
                    "members",
                    List.of(member.username(), member.id().toString())))
            .post(ALL)
            .then()
            .statusCode(201)
            .header("ETag", "\"0\"")
            .body("name", equalTo(name))
            .body("owners.username", contains(creator.username()))
            .body("memberCount", equalTo(1))
            .body("sessionCount", equalTo(0))
            .body("mayChange", equalTo(true))
            .extract();
    As.sessionAdmin().get(made.header("Location")).then().body("mayChange", equalTo(false));
    var owner = Given.user(PlatformRole.SESSION_ADMIN);
    As.user(creator)
        .body(Map.of("name", unique("x"), "owners", List.of(owner.username())))
        .post(ALL)
        .then()
        .body("owners.username", contains(owner.username()))
        .body("mayChange", equalTo(false));
  }

  @Test
  void makesNothingWhereSomebodyCannotBeTaken() {
    var away = Given.user(PlatformRole.LEARNER);
    Given.sql("update app_user set active = false where id = ?1", away.id());
    var name = unique("None");
    As.admin()
        .body(
            Map.of(
                "name",
                name,
                "owners",
                List.of(Given.user(PlatformRole.TEACHER).username()),
                "members",
                List.of("no.body", away.username())))
        .post(ALL)
        .then()
        .statusCode(422)
        .body("errors.pointer", contains("/owners/0", "/members/0", "/members/1"))
        .body("errors.code", contains("not-a-session-admin", "unknown-user", "inactive-user"));
    As.admin().queryParam("q", name).get(ALL).then().body("items", hasSize(0));
  }

  @Test
  void namesEveryFaultAtOnce() {
    As.admin()
        .body("{\"name\": \"a|b\", \"owners\": [], \"members\": [null], \"description\": 3}")
        .post(ALL)
        .then()
        .statusCode(422)
        .body(
            "errors.pointer", containsInAnyOrder("/name", "/owners", "/members/0", "/description"));
    As.admin()
        .body(Map.of("name", "n".repeat(101), "members", Collections.nCopies(501, "x")))
        .post(ALL)
        .then()
        .statusCode(422)
        .body("errors.code", containsInAnyOrder("too-long", "too-many"));
  }

  @Test
  void saysHowToMakeAClassOfMoreThanItTakesAtOnce() {
    var names = IntStream.rangeClosed(0, 500).mapToObj(i -> unique("m" + i)).toList();
    names.forEach(name -> Given.user(name, PlatformRole.LEARNER));
    var request = Map.of("name", unique("Class"), "members", names);
    var mend = "Create the class with that many, then add the others one by one.";
    As.admin().body(request).post(ALL).then().statusCode(422).body("detail", endsWith(mend));
    var first = Map.of("name", unique("Class"), "members", names.subList(0, 500));
    String made = As.admin().body(first).post(ALL).then().statusCode(201).extract().path("id");
    As.admin().put(ALL + "/" + made + "/members/" + names.get(500)).then().statusCode(201);
    As.admin().get(ALL + "/" + made).then().body("memberCount", equalTo(501));
  }

  @Test
  void refusesATakenNameInAnyCase() {
    var name = add(unique("Taken"), Given.user(PlatformRole.ADMIN)).name();
    As.admin()
        .body(Map.of("name", name.toUpperCase()))
        .post(ALL)
        .then()
        .statusCode(409)
        .body("errors.pointer", contains("/name"));
  }

  @Test
  void isChangedByItsOwnersAndAdministratorsAlone() {
    var owner = Given.user(PlatformRole.SESSION_ADMIN);
    var address = ALL + "/" + add(unique("Mine"), owner).id();
    As.user(owner)
        .header("If-Match", "\"0\"")
        .body(Map.of("description", "Ours"))
        .patch(address)
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("description", equalTo("Ours"));
    As.user(owner).header("If-Match", "\"0\"").body("{}").patch(address).then().statusCode(412);
    As.admin().body("{\"members\": []}").patch(address).then().statusCode(422);
    for (var change : List.of("", "/owners/x", "/members/x")) {
      var asked = As.sessionAdmin().body("{}");
      (change.isEmpty() ? asked.patch(address) : asked.put(address + change))
          .then()
          .statusCode(403)
          .body("code", equalTo("not-your-class"));
    }
  }

  @Test
  void isClosedToThoseWhoDoNotPlan() {
    As.teacher().get(ALL).then().statusCode(403).body("code", equalTo("role-too-low"));
    As.teacher().body(Map.of("name", unique("x"))).post(ALL).then().statusCode(403);
    As.nobody().get(ALL).then().statusCode(401);
    As.admin().get(ALL + "/" + UUID.randomUUID()).then().statusCode(404);
    As.admin()
        .get(ALL + "/some-name")
        .then()
        .statusCode(404)
        .body("code", equalTo("class-not-found"));
  }

  @Test
  void gainsAnOwnerOnce() {
    var owner = Given.user(PlatformRole.SESSION_ADMIN);
    var owners = ALL + "/" + add(unique("Two"), owner).id() + "/owners/";
    var other = Given.user(PlatformRole.ADMIN);
    As.user(owner).put(owners + other.username()).then().statusCode(201).body("owners", hasSize(2));
    As.user(owner).put(owners + other.id()).then().statusCode(200).body("owners", hasSize(2));
    As.user(owner)
        .put(owners + Given.user(PlatformRole.TEACHER).username())
        .then()
        .statusCode(409)
        .body("code", equalTo("not-a-session-admin"));
  }

  @Test
  void listsFindsAndWalks() {
    var owner = Given.user(PlatformRole.SESSION_ADMIN);
    var word = unique("Équipe");
    var names = new ArrayList<String>();
    for (int i = 0; i < 5; i++) names.add(add(word + " " + i, owner).name());
    var address = ALL + "?limit=2&owner=" + owner.username() + "&sort=";
    Runnable insert = () -> add(word + " 0 a", owner);
    assertEquals(names, Walk.of(owner, address + "name", "name", insert));
    Collections.reverse(names);
    assertEquals(
        names,
        Walk.of(owner, address + "-name", "name", () -> add(word + " 9", owner)).stream()
            .filter(names::contains)
            .toList());
    As.sessionAdmin()
        .queryParam("q", word.replace("É", "e").toUpperCase())
        .queryParam("count", true)
        .get(ALL)
        .then()
        .body("page.total", equalTo(7));
    As.admin().get(ALL + "?owner=no.body").then().body("items", hasSize(0));
    As.admin().get(ALL + "?members=x").then().statusCode(400);
    As.admin().get(ALL + "?sort=members").then().statusCode(400);
    assertEquals(2, Statements.of(() -> As.user(owner).get(ALL + "?q=" + word)));
  }

  private static ClassGroup add(String name, org.lectern.identity.User owner) {
    var group =
        Given.persisted(
            new ClassGroup(new ClassDetails(name, null, null), org.lectern.TestClock.NOON));
    Given.sql("insert into class_owner values (?1, ?2)", group.id(), owner.id());
    return group;
  }
}
