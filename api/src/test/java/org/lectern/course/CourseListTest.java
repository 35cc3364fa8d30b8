package org.lectern.course;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lectern.Given.unique;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lectern.As;
import org.lectern.Given;
import org.lectern.Statements;
import org.lectern.Walk;
import org.lectern.access.rights.PlatformRole;
import org.lectern.identity.User;

@QuarkusTest
class CourseListTest {
  private static final String ALL = "/api/v1/courses";

  @Test
  void findsByPartOfTitleOrCodeWithoutRegardToCaseOrAccents() {
    var word = unique("Sécurité");
    add(unique("a"), word, null);
    As.teacher()
        .queryParam("q", word.replace("é", "E").toUpperCase())
        .get(ALL)
        .then()
        .body("items.title", contains(word));
    var code = unique("Find.Me");
    add(code, "x", null);
    As.teacher()
        .queryParam("q", code.toLowerCase())
        .get(ALL)
        .then()
        .body("items.code", contains(code));
    As.teacher().queryParam("q", "%_" + code).get(ALL).then().body("items", hasSize(1));
  }

  @Test
  void filtersByAuthorCodeAndExternalId() {
    var author = Given.user(PlatformRole.TEACHER);
    var other = Given.user(PlatformRole.TEACHER);
    var one = unique("one");
    var two = unique("two");
    add(one, "B", author);
    add(two, "A", other);
    var names = author.username().toUpperCase() + "," + other.id();
    As.teacher().get(ALL + "?author=" + names).then().body("items.code", contains(two, one));
    As.teacher()
        .get(ALL + "?author=" + names + "&code=" + one)
        .then()
        .body("items.code", contains(one));
    As.teacher().get(ALL + "?author=no.body").then().body("items", hasSize(0));
    As.teacher()
        .get(ALL + "?code=" + one.toUpperCase() + "&code=" + two + "&sort=-title")
        .then()
        .body("items.code", contains(one, two));
    Given.sql("update course set external_id = ?1 where code = ?1", one);
    As.teacher().get(ALL + "?externalId=" + one).then().body("items.externalId", contains(one));
  }

  @Test
  void tellsEachRowWhoWritesItAndHowManySessionsUseIt() {
    var author = Given.user(PlatformRole.TEACHER);
    var course = add(unique("c"), "x", author);
    var session = UUID.randomUUID();
    Given.sql(
        "insert into session (id, title, time_zone, visibility_after_end, created_at, updated_at)"
            + " values (?1, ?2, 'UTC', 'READ_ONLY', now(), now())",
        session,
        unique("s"));
    Given.sql(
        "insert into session_course (session_id, course_id, position) values (?1, ?2, 1)",
        session,
        UUID.fromString(course));
    As.user(author)
        .get(ALL + "?author=" + author.username())
        .then()
        .body("items", hasSize(1))
        .body("items[0].authors.username", contains(author.username()))
        .body("items[0].sessionCount", equalTo(1))
        .body("items[0].mayChange", equalTo(true));
  }

  @Test
  void walksEveryRowOnceInEveryOrderWhateverIsInserted() {
    var admin = Given.user(PlatformRole.ADMIN);
    for (var sort : List.of("title", "-title", "code", "-code", "createdAt,-title", "-createdAt")) {
      var word = unique("Walk");
      var codes = new TreeSet<String>();
      for (int i = 0; i < 5; i++) {
        var code = unique("c" + i);
        codes.add(code);
        add(code, word + " " + i % 2, null);
      }
      var seen =
          Walk.<String>of(
              admin,
              ALL + "?limit=2&q=" + word + "&sort=" + sort,
              "code",
              () -> add(unique("new"), "before all others", null));
      assertEquals(5, seen.size(), sort);
      assertEquals(codes, new TreeSet<>(seen), sort);
    }
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    for (var query : List.of("titel=x", "sort=authors", "limit=0", "count=yes", "cursor=7")) {
      As.admin()
          .get(ALL + "?" + query)
          .then()
          .statusCode(400)
          .body("errors.pointer", contains(query.replaceAll("=.*", "")));
    }
  }

  @Test
  void readsAPageInTwoStatementsHoweverManyRowsItHas() {
    var word = unique("Many");
    var admin = Given.user(PlatformRole.ADMIN);
    for (int i = 0; i < 12; i++) add(unique("c"), word, admin);
    for (int limit : new int[] {1, 12}) {
      var address = ALL + "?q=" + word + "&limit=" + limit;
      assertEquals(2, Statements.of(() -> As.user(admin).get(address).then().statusCode(200)));
    }
  }

  private static String add(String code, String title, User author) {
    var body = new HashMap<String, Object>(Map.of("code", code, "title", title));
    if (author != null) body.put("authors", List.of(author.username()));
    return As.admin().body(body).post(ALL).then().statusCode(201).extract().path("id");
  }
}
