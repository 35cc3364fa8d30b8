package org.lectern.matrix;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lectern.matrix.Person.ADMINISTRATOR;
import static org.lectern.matrix.Person.MANAGER;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.As;
import org.lectern.Body;
import org.lectern.Given;
import org.lectern.GivenSession;
import org.lectern.GivenWork;
import org.lectern.identity.User;
import org.lectern.matrix.Operations.Operation;

/**
 * Every list of the contract, walked by its cursors, and by what somebody made of them: only what
 * went out comes in again, and only there.
 */
@QuarkusTest
class CursorsTest {
  private static final List<String> FORGED =
      List.of(
          "NaN",
          "null",
          "\0",
          "%00",
          "{}",
          "😀",
          "=".repeat(8),
          "A".repeat(3_900),
          encoded("{}"),
          encoded("null"),
          encoded("{\"at\":null,\"keys\":null}"),
          encoded("{\"at\":\"2028-01-01T00:00:00Z\",\"sort\":\"title\",\"keys\":[null,null]}"),
          encoded("{\"at\":\"+294277-01-01T00:00:00Z\",\"keys\":[\"NaN\",\"\\u0000\"]}"));

  private final Stage stage = new Stage();
  private final Lists lists = new Lists(stage);
  private final Map<Operation, String> cursors = new LinkedHashMap<>();
  private List<Operation> all;

  @BeforeEach
  void takeACursorOfEachList() {
    all = Operations.published().lists();
    addASecondRowToEach();
    for (var list : all) {
      var cursor = Body.text(first(list), "/page/nextCursor");
      if (cursor == null) throw new AssertionError(list.id() + " has no second page");
      cursors.put(list, cursor);
    }
  }

  @Test
  void goesOnWhereThePageEnded() {
    for (var list : all) {
      if (list.id().equals("listSignIns")) continue; // whoever asks has signed in once more
      var both = Body.of(page(list, Map.of("limit", 2)));
      var second = Body.of(after(list, cursors.get(list)));
      assertEquals(both.at("/items/1"), second.at("/items/0"), list.id());
    }
  }

  @Test
  void refusesWhatWasChangedInAnyPlace() {
    var wrong = new ArrayList<String>();
    for (var list : all) {
      var bytes = Base64.getUrlDecoder().decode(cursors.get(list));
      for (int at = 0; at < bytes.length; at += at < bytes.length - 4 ? 16 : 1) {
        var changed = bytes.clone();
        changed[at] ^= (byte) (1 << at % 8);
        note(wrong, list, "byte " + at, after(list, encoded(changed)));
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void refusesWhatWasCutOrAddedTo() {
    var wrong = new ArrayList<String>();
    for (var list : all) {
      var cursor = cursors.get(list);
      for (var length : List.of(1, 10, 42, 43, 44, cursor.length() / 2, cursor.length() - 1)) {
        note(wrong, list, "cut to " + length, after(list, cursor.substring(0, length)));
      }
      for (var added : List.of("=", "A", "AAAA", " ")) {
        note(wrong, list, "with " + added, after(list, cursor + added));
      }
      var last =
          cursor.substring(0, cursor.length() - 1)
              + (char) (cursor.charAt(cursor.length() - 1) + 1);
      note(wrong, list, "another last sign", after(list, last));
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void refusesWhatSomebodyMade() {
    var wrong = new ArrayList<String>();
    for (var list : all) {
      for (var forged : FORGED) note(wrong, list, forged, after(list, forged));
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void refusesWhatIsOfAnotherList() {
    var wrong = new ArrayList<String>();
    for (var list : all) {
      cursors.forEach(
          (other, cursor) -> {
            if (other != list) note(wrong, list, "of " + other.id(), after(list, cursor));
          });
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void refusesWhatIsOfOtherFiltersOrAnotherOrder() {
    var wrong = new ArrayList<String>();
    for (var list : all) {
      for (var filter : OTHER.entrySet()) {
        if (!list.takes(filter.getKey())) continue;
        var query = new TreeMap<String, Object>(Map.of("limit", 1, "cursor", cursors.get(list)));
        query.put(filter.getKey(), filter.getValue());
        note(wrong, list, "with " + filter, page(list, query));
      }
    }
    assertEquals(List.of(), wrong);
  }

  /** How many rows a page has, and whether they are counted, may change on the way. */
  @Test
  void goesOnWithAnotherLimitAndCount() {
    for (var list : all) {
      page(list, Map.of("limit", 2, "count", true, "cursor", cursors.get(list)))
          .then()
          .statusCode(200);
    }
  }

  private static final Map<String, String> OTHER =
      new TreeMap<>(
          Map.of(
              "q", "a",
              "active", "true",
              "state", "DONE",
              "outcome", "CREATED",
              "kind", "ENROLLMENTS",
              "source", "INDIVIDUAL",
              "status", "ACTIVE",
              "sort", "-lastName"));

  private static void note(List<String> wrong, Operation list, String what, Response answer) {
    var isRefused = answer.statusCode() == 400 && answer.contentType().contains("problem+json");
    if (!isRefused) wrong.add(list.id() + " " + what + ": " + answer.statusCode());
  }

  private Response first(Operation list) {
    return page(list, Map.of("limit", 1));
  }

  private Response after(Operation list, String cursor) {
    return page(list, Map.of("limit", 1, "cursor", cursor));
  }

  private Response page(Operation list, Map<String, ?> query) {
    return lists.page(list, ADMINISTRATOR, query);
  }

  /** A class with its member and link, a row of a file, a session of one's own, tokens. */
  private void addASecondRowToEach() {
    var here = stage.home(ADMINISTRATOR);
    var there = stage.away(ADMINISTRATOR);
    var administrator = stage.who(ADMINISTRATOR);
    var session = "/api/v1/sessions/" + here.session().id();
    put("/api/v1/classes/%s/members/%s".formatted(here.classId(), there.learner().id()));
    put(session + "/classes/" + there.classId());
    put(session + "/coaches/" + stage.who(MANAGER).id());
    for (int i = 0; i < 2; i++) GivenSession.open().learner(administrator);
    work(here.session().learner(administrator), administrator);
    work(here.session(), here.learner()).handedIn(item("assignment"), "Two wait");
    Given.sql(
        "insert into import_row (import_id, line, outcome, cells) values (?, 3, 'CREATED', '{}')",
        here.importId());
    for (var owner : List.of(administrator, stage.learnerOfBoth())) {
      Stage.token(owner);
      Given.signIn(owner);
    }
  }

  /** Two attempts, and twice something handed in. */
  private GivenWork work(GivenSession session, User learner) {
    var course = UUID.fromString(stage.places(ADMINISTRATOR).get("course"));
    var work = new GivenWork(session, course, learner);
    for (int i = 0; i < 2; i++) {
      work.attempt(item("quiz"), 50, "2026-03-10T10:00:00Z");
      work.handedIn(item("assignment"), "Mine");
    }
    return work;
  }

  private UUID item(String name) {
    return UUID.fromString(stage.places(ADMINISTRATOR).get(name));
  }

  private void put(String address) {
    var status = As.user(stage.who(ADMINISTRATOR)).body("{}").put(address).statusCode();
    if (status >= 300) throw new AssertionError(address + ": " + status);
  }

  private static String encoded(String text) {
    return encoded(text.getBytes(UTF_8));
  }

  private static String encoded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
