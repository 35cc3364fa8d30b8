package org.lectern.identity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lectern.Given.unique;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lectern.As;
import org.lectern.Given;
import org.lectern.Statements;
import org.lectern.access.rights.PlatformRole;

@QuarkusTest
public class UserResourceTest {
  private static final String ALL = "/api/v1/users";

  @Test
  void makesAnAccountThatCanBeReadByIdAndByName() {
    var name = unique("Ada");
    var made =
        As.admin()
            .body(account(name, Map.of("role", "TEACHER", "timeZone", "Europe/London")))
            .post(ALL)
            .then()
            .statusCode(201)
            .header("ETag", "\"0\"")
            .body("username", equalTo(name))
            .body("role", equalTo("TEACHER"))
            .body("timeZone", equalTo("Europe/London"))
            .body("active", equalTo(true))
            .body("passwordSet", equalTo(false))
            .body("createdAt", equalTo("2026-03-15T12:00:00Z"))
            .body("enrolled", equalTo(null))
            .extract();
    As.sessionAdmin().get(made.header("Location")).then().body("username", equalTo(name));
    As.admin()
        .get(ALL + "/" + name.toUpperCase())
        .then()
        .body("id", equalTo(made.path("id")))
        .body("id", matchesPattern("[0-9a-f-]{14}7.*"));
  }

  @Test
  void namesEveryFaultOfAnAccountAtOnce() {
    As.admin()
        .body(
            """
            {"username": "no blanks", "firstName": " ", "email": "nobody", "role": "BOSS",
             "timeZone": "Mars/Base", "language": "klingonish", "password": "short", "x": 1}""")
        .post(ALL)
        .then()
        .statusCode(422)
        .body(
            "errors.pointer",
            containsInAnyOrder(
                "/username",
                "/firstName",
                "/lastName",
                "/email",
                "/role",
                "/timeZone",
                "/language",
                "/password",
                "/x"));
    As.admin()
        .body(account(UUID.randomUUID().toString(), Map.of()))
        .post(ALL)
        .then()
        .statusCode(422)
        .body("errors.code", contains("looks-like-an-id"));
  }

  @Test
  void refusesNamesThatAreTakenInAnyCase() {
    var name = unique("Taken");
    As.admin().body(account(name, Map.of())).post(ALL).then().statusCode(201);
    As.admin()
        .body(account(name.toUpperCase(), Map.of("email", unique("x") + "@example.org")))
        .post(ALL)
        .then()
        .statusCode(409)
        .body("errors.pointer", contains("/username"));
    As.admin()
        .body(account(unique("y"), Map.of("email", name.toUpperCase() + "@EXAMPLE.org")))
        .post(ALL)
        .then()
        .statusCode(409)
        .body("errors.pointer", contains("/email"));
  }

  @Test
  void letsSessionAdministratorsMakeAccountsUpToTeacher() {
    As.sessionAdmin()
        .body(account(unique("t"), Map.of("role", "TEACHER")))
        .post(ALL)
        .then()
        .statusCode(201);
    As.sessionAdmin()
        .body(account(unique("s"), Map.of("role", "SESSION_ADMIN")))
        .post(ALL)
        .then()
        .statusCode(403)
        .body("code", equalTo("role-above-yours"));
    var user = Given.user(PlatformRole.LEARNER);
    As.sessionAdmin().body("{}").patch(ALL + "/" + user.id()).then().statusCode(403);
    As.teacher().get(ALL + "/" + user.id()).then().statusCode(403);
    As.learner().get(ALL).then().statusCode(403);
  }

  @Test
  void changesOnlyWhatAPatchNames() {
    var user = Given.user(PlatformRole.LEARNER);
    As.admin()
        .header("If-Match", "\"0\"")
        .body("{\"externalId\": \"%s\", \"language\": \"pt-BR\"}".formatted(unique("hr")))
        .patch(ALL + "/" + user.username())
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("lastName", equalTo("Last"))
        .body("language", equalTo("pt-BR"));
    As.admin()
        .header("If-Match", "\"0\"")
        .body("{}")
        .patch(ALL + "/" + user.id())
        .then()
        .statusCode(412);
    As.admin()
        .body("{\"username\": \"other\", \"active\": null}")
        .patch(ALL + "/" + user.id())
        .then()
        .statusCode(422)
        .body("errors.pointer", containsInAnyOrder("/username", "/active"));
  }

  @Test
  void findsPeopleByWordsWithoutCaseAndAccents() {
    var name = unique("find");
    As.admin()
        .body(account(name, Map.of("firstName", "Élodie", "lastName", "Lôve" + name)))
        .post(ALL)
        .then()
        .statusCode(201);
    for (var q : new String[] {"LOVE" + name, "elo " + name, name + "@example elodie"}) {
      As.sessionAdmin()
          .queryParam("q", q)
          .get(ALL)
          .then()
          .statusCode(200)
          .body("items.username", contains(name));
    }
    As.sessionAdmin().queryParam("q", "nobody " + name).get(ALL).then().body("items", hasSize(0));
    As.sessionAdmin().queryParam("q", "%").get(ALL).then().body("items", hasSize(0));
  }

  @Test
  void filtersAndSorts() {
    var word = unique("many");
    for (var role : new String[] {"LEARNER", "TEACHER", "SESSION_ADMIN"}) {
      As.admin()
          .body(account(word + "-" + role, Map.of("role", role, "externalId", word + role)))
          .post(ALL)
          .then()
          .statusCode(201);
    }
    As.admin()
        .get(ALL + "?q=" + word + "&role=TEACHER,LEARNER&sort=-username&active=true")
        .then()
        .body("items.username", contains(word + "-TEACHER", word + "-LEARNER"));
    As.admin()
        .get(ALL + "?username=" + (word + "-teacher") + "&username=" + (word + "-LEARNER"))
        .then()
        .body("items", hasSize(2));
    As.admin().get(ALL + "?externalId=" + word + "LEARNER").then().body("items", hasSize(1));
    As.admin()
        .get(ALL + "?role=BOSS")
        .then()
        .statusCode(400)
        .body("errors.pointer", hasItem("role"));
  }

  @Test
  void marksWhoIsEnrolledInASessionThatTheCallerManages() {
    var word = unique("pick");
    var session = session(word);
    var manager = Given.user(PlatformRole.SESSION_ADMIN);
    Given.sql("insert into session_manager values (?, ?)", session, manager.id());
    var in = Given.user(word + "-in", PlatformRole.LEARNER);
    Given.user(word + "-out", PlatformRole.LEARNER);
    Given.sql(
        "insert into enrollment (session_id, user_id, enrolled_at) values (?, ?, '2026-01-01Z')",
        session,
        in.id());
    As.user(manager)
        .get(ALL + "?q=" + word + "&sort=username&session=" + session)
        .then()
        .statusCode(200)
        .body("items.enrolled", contains(true, false));
    As.sessionAdmin().get(ALL + "?session=" + session).then().statusCode(404);
  }

  @Test
  void listsInOneStatement() {
    var admin = Given.user(PlatformRole.ADMIN);
    assertEquals(1, Statements.of(() -> As.user(admin).get(ALL).then().statusCode(200)));
  }

  @Test
  void keepsTheRoleThatSessionsNeedAndNamesThem() {
    var word = unique("duty");
    var coached = session(word + " coached");
    var managed = session(word + " managed");
    var person = Given.user(PlatformRole.SESSION_ADMIN);
    Given.sql("insert into session_coach values (?, ?)", coached, person.id());
    Given.sql("insert into session_manager values (?, ?)", managed, person.id());
    lower(person, "TEACHER")
        .statusCode(409)
        .body("code", equalTo("role-needed"))
        .body("detail", containsString(word + " managed"))
        .body("sessions.title", contains(word + " managed"));
    lower(person, "LEARNER").statusCode(409).body("sessions", hasSize(2));
    Given.sql("delete from session_manager where user_id = ?", person.id());
    lower(person, "TEACHER").statusCode(200);
    lower(person, "LEARNER").statusCode(409).body("sessions.id", contains(coached.toString()));
    As.admin()
        .body("{\"active\": false}")
        .patch(ALL + "/" + person.id())
        .then()
        .statusCode(200)
        .body("active", equalTo(false));
  }

  @Test
  void countsALowerRoleAndADeactivationAtTheNextRequest() {
    var person = Given.user(PlatformRole.SESSION_ADMIN);
    var browser = As.user(person);
    browser.get(ALL).then().statusCode(200);
    lower(person, "TEACHER").statusCode(200);
    browser.get(ALL).then().statusCode(403);
    browser.get("/api/v1/me").then().statusCode(200).body("role", equalTo("TEACHER"));
    As.admin().body("{\"active\": false}").patch(ALL + "/" + person.id()).then().statusCode(200);
    browser.get("/api/v1/me").then().statusCode(401);
    As.admin().body("{\"active\": true}").patch(ALL + "/" + person.id()).then().statusCode(200);
    browser.get("/api/v1/me").then().statusCode(401);
  }

  @Test
  void neverShowsAPasswordHash() {
    var name = unique("hash");
    As.admin()
        .body(account(name, Map.of("password", "correct horse battery")))
        .post(ALL)
        .then()
        .statusCode(201)
        .body("passwordSet", equalTo(true))
        .body(not(containsString("argon2")));
    As.admin().get(ALL + "?q=" + name).then().body(not(containsString("argon2")));
  }

  private static io.restassured.response.ValidatableResponse lower(User user, String role) {
    return As.admin().body(Map.of("role", role)).patch(ALL + "/" + user.id()).then();
  }

  private static UUID session(String title) {
    var id = UUID.randomUUID();
    Given.sql(
        """
        insert into session (id, title, time_zone, visibility_after_end, created_at, updated_at)
        values (?, ?, 'UTC', 'READ_ONLY', '2026-01-01Z', '2026-01-01Z')""",
        id,
        title);
    return id;
  }

  public static Map<String, Object> account(String username, Map<String, Object> more) {
    var account = new HashMap<String, Object>();
    account.put("username", username);
    account.put("firstName", "First");
    account.put("lastName", "Last");
    account.put("email", username + "@example.org");
    account.putAll(more);
    return account;
  }
}
