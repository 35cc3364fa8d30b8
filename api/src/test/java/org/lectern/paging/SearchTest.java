package org.lectern.paging;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lectern.Given.unique;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.As;
import org.lectern.Given;
import org.lectern.GivenSession;
import org.lectern.TestClock;
import org.lectern.Walk;
import org.lectern.access.rights.PlatformRole;
import org.lectern.identity.User;

@QuarkusTest
class SearchTest {
  private static final String USERS = "/api/v1/users";

  private final User admin = Given.user(PlatformRole.ADMIN);

  /** Letters that no other test has. */
  private final String word = unique("w").replace("-", "");

  @ParameterizedTest(name = "Ann Van Example is found by {0}")
  @ValueSource(
      strings = {
        "Van Example, Ann",
        "Example, Ann",
        "Ann\u00A0Van\u2003Example",
        "\"Ann Van Example\"",
        "«ann» (EXAMPLE)",
        "\u200BAnn\u2060 Van; Example\uFEFF",
        "Ánn-Vän_Exämple"
      })
  void findsPeopleByWhatIsTyped(String typed) {
    var ann = person(unique("p"), "Ann" + word, "Van Example");
    found(USERS, typed.replaceAll("(?iu)[aá]nn", "$0" + word)).body("items.id", contains(ann));
  }

  @ParameterizedTest(name = "{0} is found by {1}")
  @CsvSource({
    "Łuka, luka",
    "Søren, soren",
    "Weiß, weiss",
    "Weiß, WEISS",
    "Ægir, aegir",
    "Þórs, thors",
    "Yılmaz, yilmaz",
    "İnci, inci",
    "Đoković, dokovic",
    "Guðrún, gudrun",
    "Œdipe, oedipe",
    "Ħamrun, hamrun",
    "O’Neill, O'Neill",
    "O'Neill, O‘Neill",
    "O`Neill, oneill",
    "Иван, ИВАН"
  })
  void findsLettersOfTheirOwnAndEveryApostrophe(String name, String typed) {
    var person = person(unique("p"), name + word, "Last");
    found(USERS, typed + word).body("items.id", contains(person));
  }

  @Test
  void findsNothingByPunctuationAloneAndEverythingByBlanks() {
    person(unique("p"), "%_", "Last");
    for (var typed : List.of("%", "_", "\\", "...")) found(USERS, typed).body("items", empty());
    As.user(admin)
        .queryParam("q", " \u00A0\u200B")
        .queryParam("limit", 1)
        .get(USERS)
        .then()
        .statusCode(200)
        .body("page.hasMore", equalTo(true));
  }

  @Test
  void putsTheUsernameThatWasTypedBeforeLongerOnes() {
    var twelve = person(word + "12", "Aaron", "Abel");
    var one = person(word + "1", "Zoe", "Zimmer");
    var eleven = person(word + "11", "Mia", "Moor");
    found(USERS, word + "1").body("items.id", contains(one, twelve, eleven));
  }

  @Test
  void putsWhatEqualsFirstThenWhatBeginsThenTheRest() {
    var inside = person(unique("p"), "Ann", "A of " + word);
    var begins = person(unique("p"), "Zoe", word + "son");
    var equals = person(unique("p"), "Zoe", word);
    var alsoBegins = person(unique("p"), word + " Maria", "Example");
    found(USERS, word.toUpperCase()).body("items.id", contains(equals, alsoBegins, begins, inside));
  }

  @Test
  void knowsAPersonByBothOrdersOfTheirName() {
    var longer = person(unique("p"), "Ann" + word, "Example A");
    var whole = person(unique("p"), "Ann" + word, "Example");
    found(USERS, "Ann" + word + " Example").body("items.id", contains(whole, longer));
    found(USERS, "Example, Ann" + word).body("items.id", contains(whole, longer));
  }

  @Test
  void keepsTheOrderThatIsAskedFor() {
    var longer = person(word + "1", "Ann", "A");
    var equal = person(word, "Ann", "B");
    found(USERS + "?sort=lastName", word).body("items.id", contains(longer, equal));
  }

  @Test
  void walksThroughAllRanksOnce() {
    var expected = List.of(word, word + "1", word + "2", "x" + word, "y" + word);
    expected.forEach(username -> person(username, "Ann", "Same"));
    var address = USERS + "?limit=1&q=" + word;
    var walked = Walk.<String>of(admin, address, "username", () -> person("a" + word, "Ann", "A"));
    assertEquals(List.of(word, word + "1", word + "2", "a" + word, "x" + word, "y" + word), walked);
  }

  @Test
  void refusesACursorOfAnotherSearch() {
    person(word + "1", "Ann", "A");
    person(word + "2", "Ann", "A");
    String cursor = found(USERS + "?limit=1", word).extract().path("page.nextCursor");
    As.user(admin)
        .get(USERS + "?limit=1&cursor=" + cursor)
        .then()
        .statusCode(400)
        .body("code", equalTo("bad-cursor"));
  }

  @Test
  void ranksTheOtherListsToo() {
    for (var name : List.of("The " + word, word + " B", word + " A", word)) {
      As.user(admin).body("{\"name\": \"%s\"}".formatted(name)).post("/api/v1/classes");
      As.user(admin).body("{\"name\": \"%s\"}".formatted(name)).post("/api/v1/session-categories");
      GivenSession.dated().title(name).made();
      course(unique("C"), name);
    }
    var expected = contains(word, word + " A", word + " B", "The " + word);
    found("/api/v1/classes", word).body("items.name", expected);
    found("/api/v1/session-categories", word).body("items.name", expected);
    found("/api/v1/sessions", word).body("items.title", expected);
    found("/api/v1/courses", word).body("items.title", expected);
    course(word, "Zzz");
    found("/api/v1/courses?limit=2", word).body("items.title", contains(word, "Zzz"));
  }

  @Test
  void sortsLettersOfTheirOwnWithTheirLikes() {
    var group = unique("group");
    var session = GivenSession.open().manager(admin);
    for (var last : List.of("Zorn", "Lzz", "Łab", "Oaa", "Øbb", "Occ", "Mar")) {
      session.learner(
          Given.persisted(
              new User(
                  unique("p"),
                  group,
                  last + group,
                  unique("e") + "@x.org",
                  PlatformRole.LEARNER,
                  TestClock.NOON)));
    }
    var sorted = List.of("Łab", "Lzz", "Mar", "Oaa", "Øbb", "Occ", "Zorn");
    var expected = sorted.stream().map(last -> last + group).toList();
    assertEquals(
        expected,
        Walk.<String>of(admin, USERS + "?sort=lastName&limit=3&q=" + group, "lastName", () -> {}));
    assertEquals(
        expected,
        Walk.<String>of(
            admin,
            "/api/v1/sessions/" + session.id() + "/enrollments?limit=3",
            "user.lastName",
            () -> {}));
  }

  @Test
  void refusesATextThatNobodyTypes() {
    for (var typed :
        List.of(
            "a".repeat(201), "a b c d e f g h i j k", "a,b.c-d;e f/g(h)i j k", "ab ".repeat(60))) {
      As.user(admin)
          .queryParam("q", typed)
          .get(USERS)
          .then()
          .statusCode(400)
          .body("errors[0].pointer", equalTo("q"))
          .body("detail", containsString("at most 200 characters and 10 words"));
    }
    found(USERS, "a".repeat(200)).body("items", empty());
    found(USERS, "a b c d e f g h i " + word).body("items", empty());
  }

  private ValidatableResponse found(String address, String typed) {
    return As.user(admin).queryParam("q", typed).get(address).then().statusCode(200);
  }

  private static String person(String username, String firstName, String lastName) {
    var email = unique("e") + "@example.org";
    var user = new User(username, firstName, lastName, email, PlatformRole.LEARNER, TestClock.NOON);
    return Given.persisted(user).id().toString();
  }

  private static void course(String code, String title) {
    Given.sql(
        "insert into course (id, code, title, created_at) values (?, ?, ?, ?)",
        UUID.randomUUID(),
        code,
        title,
        TestClock.NOON);
  }
}
