package org.lectern.tracking;

import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.As;
import org.lectern.Body;
import org.lectern.Given;
import org.lectern.GivenSession;
import org.lectern.GivenWork;
import org.lectern.TestClock;
import org.lectern.access.rights.PlatformRole;
import org.lectern.identity.User;
import org.lectern.identity.signin.AccessTokens;
import org.lectern.tracking.TrackingModel.At;
import org.lectern.tracking.TrackingModel.Item;
import org.lectern.tracking.TrackingModel.Presence;
import org.lectern.tracking.TrackingModel.Session;

/**
 * The same people work at random in two sessions of the same courses, whose items, dates and people
 * change meanwhile. After each act every figure of both is what a small model says: nothing crosses
 * from one session to the other.
 */
@QuarkusTest
class SeparationModelTest {
  private static final int ACTS = Integer.getInteger("tracking.acts", 60);

  private final List<GivenSession> sessions =
      List.of(GivenSession.running(), GivenSession.running());
  private final List<String> courses = new ArrayList<>();
  private final Map<String, User> people = new TreeMap<>();
  private final TrackingModel model = new TrackingModel(TestClock.NOON);
  private final Map<User, String> tokens = new HashMap<>();
  private final User admin = Given.user(PlatformRole.ADMIN);
  private Random random;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void everyFigureIsWhatTheModelSays(long seed) {
    random = new Random(seed);
    begin();
    for (int act = 0; act < ACTS; act++) {
      var what = act + ": " + act();
      for (int i = 0; i < sessions.size(); i++) compare(i, what);
      for (var person : people.keySet()) compareOwn(person, what);
    }
  }

  /** Two courses that come and go, and a third that stays. */
  private void begin() {
    for (int i = 0; i < 3; i++) {
      courses.add(Given.course().toString());
      model.base.put(courses.get(i), new HashMap<>());
      for (int j = 0; j < 2; j++) addToTheBase(courses.get(i));
    }
    for (int i = 0; i < 3; i++) {
      var user = Given.learner();
      people.put(user.id().toString(), user);
    }
    for (int i = 0; i < sessions.size(); i++) {
      for (var course : courses) sessions.get(i).withCourse(UUID.fromString(course));
      model.sessions.get(i).courses.addAll(courses);
      for (var person : people.keySet()) enrolledSince(i, person);
    }
  }

  private void enrolledSince(int here, String person) {
    var at = Instant.parse(oneOf(List.of("2026-02-10T09:00:00Z", "2026-03-08T23:30:00Z")));
    sessions.get(here).learner(people.get(person));
    Given.sql(
        "update enrollment set enrolled_at = ? where session_id = ? and user_id = ?",
        at,
        sessions.get(here).id(),
        people.get(person).id());
    model.sessions.get(here).enrolled.add(person);
    model.sessions.get(here).firstEnrolled.put(person, at);
  }

  private String act() {
    var here = random.nextInt(sessions.size());
    var course = oneOf(courses);
    return switch (random.nextInt(14)) {
      case 0 -> addToTheBase(course);
      case 1 -> changeTheBase(course);
      case 2 -> hideInTheBaseOrDelete(course);
      case 3 -> addOwn(here, course);
      case 4 -> hideOrShow(here, course);
      case 5 -> adaptOrUndo(here, course);
      case 6, 7 -> finish(here, course);
      case 8, 9 -> score(here, course);
      case 10 -> come(here, course);
      case 11 -> enrollOrUnenroll(here);
      case 12 -> random.nextBoolean() ? excludeOrInclude(here) : takeCourseOutOrBack(here);
      default -> moveDates(here);
    };
  }

  private String addToTheBase(String course) {
    var item = item();
    var id = created("/api/v1/courses/" + course + "/items", item);
    model.base.get(course).put(id, item);
    return "added to the base " + id;
  }

  private String changeTheBase(String course) {
    if (model.base.get(course).isEmpty()) return addToTheBase(course);
    var id = oneOf(model.base.get(course).keySet());
    var item = like(model.base.get(course).get(id));
    patch("/api/v1/courses/" + course + "/items/" + id, body(item, false));
    model.base.get(course).put(id, item);
    return "changed in the base " + id + " " + item;
  }

  private String hideInTheBaseOrDelete(String course) {
    if (model.base.get(course).isEmpty()) return addToTheBase(course);
    var id = oneOf(model.base.get(course).keySet());
    var address = "/api/v1/courses/" + course + "/items/" + id;
    if (random.nextInt(3) > 0 || model.sessions.stream().anyMatch(it -> it.hasWork(id))) {
      var hide = !model.hidden.remove(id);
      if (hide) model.hidden.add(id);
      patch(address, Map.of("hidden", hide));
      return "hidden or shown in the base " + id;
    }
    as(admin).delete(address).then().statusCode(200);
    model.base.get(course).remove(id);
    return "deleted from the base " + id;
  }

  private String addOwn(int here, String course) {
    if (!session(here).courses.contains(course)) return "nothing";
    var item = item();
    var id = created(items(here, course), item);
    session(here).own.computeIfAbsent(course, any -> new HashMap<>()).put(id, item);
    return "added to session " + here + " " + id;
  }

  private String hideOrShow(int here, String course) {
    var id = shownOf(here, course);
    if (id == null) return "nothing";
    var address = items(here, course) + "/" + id + "/hidden";
    if (session(here).hidden.remove(id)) as(admin).delete(address).then().statusCode(200);
    else {
      as(admin).put(address).then().statusCode(200);
      session(here).hidden.add(id);
    }
    return "hidden or shown in session " + here + " " + id;
  }

  private String adaptOrUndo(int here, String course) {
    var id = shownOf(here, course);
    if (id == null || !model.base.get(course).containsKey(id)) return "nothing";
    var address = items(here, course) + "/" + id + "/adaptation";
    if (session(here).adapted.remove(id) != null) as(admin).delete(address).then().statusCode(200);
    else {
      var item = like(model.base.get(course).get(id));
      as(admin).body(body(item, false)).put(address).then().statusCode(200);
      session(here).adapted.put(id, item);
    }
    return "adapted or undone in session " + here + " " + id;
  }

  private String finish(int here, String course) {
    var at = someWork(here, course);
    if (at == null) return "nothing";
    work(here, course, at).done(UUID.fromString(at.item()));
    session(here).done.add(at);
    return "done in session " + here + " " + at;
  }

  private String score(int here, String course) {
    var at = someWork(here, course);
    if (at == null || item(here, course, at.item()).weight() == null) return "nothing";
    if (session(here).scores.containsKey(at) && random.nextInt(3) == 0) {
      Given.sql(
          "delete from result where session_id = ? and user_id = ? and item_id = ?",
          sessions.get(here).id(),
          UUID.fromString(at.person()),
          UUID.fromString(at.item()));
      session(here).scores.remove(at);
      session(here).passed.remove(at);
      return "score taken back in session " + here + " " + at;
    }
    var score = oneOf(List.of("0", "33.3333", "50", "82.35", "100"));
    var passed = random.nextInt(4) > 0;
    work(here, course, at)
        .scored(UUID.fromString(at.item()), Double.parseDouble(score), null, passed);
    session(here).scores.put(at, new BigDecimal(score));
    session(here).passed.remove(at);
    if (passed) session(here).passed.add(at);
    return "scored in session " + here + " " + at + " " + score;
  }

  private String come(int here, String course) {
    var person = oneOf(people.keySet());
    var key = List.of(person, course);
    if (session(here).presence.containsKey(key)) return "nothing";
    new GivenWork(sessions.get(here), UUID.fromString(course), people.get(person))
        .visited("2026-03-02T08:00:00Z", "2026-03-12T08:00:00Z")
        .spent(90, "2026-03-02T08:01:00Z", "2026-03-13T08:00:00Z");
    var first = Instant.parse("2026-03-02T08:00:00Z");
    session(here).presence.put(key, new Presence(first, Instant.parse("2026-03-13T08:00:00Z"), 90));
    return "came to session " + here + " " + key;
  }

  private String enrollOrUnenroll(int here) {
    var person = oneOf(people.keySet());
    var address = sessions.get(here).address() + "/enrollments/" + person;
    if (session(here).enrolled.remove(person)) as(admin).delete(address).then().statusCode(200);
    else {
      as(admin).body("{}").put(address).then().statusCode(200);
      session(here).enrolled.add(person);
    }
    return "enrolled or unenrolled in session " + here + " " + person;
  }

  /** Of one of the courses that come and go, while it is there. */
  private String excludeOrInclude(int here) {
    var person = oneOf(people.keySet());
    var course = courses.get(random.nextInt(2));
    var session = session(here);
    if (!session.enrolled.contains(person) || !session.courses.containsAll(courses))
      return "nothing";
    var key = List.of(person, course);
    if (!session.excluded.remove(key)) session.excluded.add(key);
    var without = courses.stream().filter(it -> session.excluded.contains(List.of(person, it)));
    as(admin)
        .body(Map.of("excludedCourses", without.toList()))
        .put(sessions.get(here).address() + "/enrollments/" + person)
        .then()
        .statusCode(200);
    return "excluded or included in session " + here + " " + key;
  }

  private String takeCourseOutOrBack(int here) {
    var course = courses.get(random.nextInt(2));
    var address = sessions.get(here).address() + "/courses/" + course;
    if (session(here).courses.remove(course)) as(admin).delete(address).then().statusCode(200);
    else {
      as(admin).body("{}").put(address).then().statusCode(lessThan(300));
      session(here).courses.add(course);
    }
    return "course taken out of session " + here + " or put back " + course;
  }

  private String moveDates(int here) {
    var start = oneOf(List.of("2026-02-20", "2026-03-01", "2026-03-09", "2026-03-14"));
    var end = oneOf(List.of("2026-03-15", "2026-03-29", "never"));
    var session = session(here);
    session.start = Instant.parse(start + "T00:00:00Z");
    session.end = end.equals("never") ? null : Instant.parse(end + "T00:00:00Z");
    Given.sql(
        """
        update session set access_start = cast(? as timestamptz),
          access_end = cast(? as timestamptz) where id = ?""",
        session.start.toString(),
        session.end == null ? null : session.end.toString(),
        sessions.get(here).id());
    return "session " + here + " from " + start + " to " + end;
  }

  private void compare(int here, String what) {
    var tracking = sessions.get(here).address() + "/tracking";
    var rows = TrackingText.rows(get(admin, tracking + "?limit=200"));
    assertEquals(String.join("\n", model.rows(session(here))), String.join("\n", rows), what);
    assertEquals(
        model.summary(session(here)),
        TrackingText.summary(get(admin, tracking + "/summary")),
        what);
  }

  /** Their own figures, and those that a coach sees of them item by item. */
  private void compareOwn(String person, String what) {
    for (int i = 0; i < sessions.size(); i++) {
      var session = session(i);
      var own = "/api/v1/me/sessions/" + sessions.get(i).id() + "/progress";
      if (!session.enrolled.contains(person)) {
        as(people.get(person)).get(own).then().statusCode(404);
        continue;
      }
      var expected = expected(session, person);
      assertEquals(expected, TrackingText.byCourse(get(people.get(person), own)), what);
      var one = get(admin, sessions.get(i).address() + "/tracking/" + person);
      assertEquals(expected, TrackingText.byCourse(one), what);
    }
  }

  private String expected(Session session, String person) {
    var courses = model.coursesOf(session, person);
    var lines = new TreeSet<String>();
    for (var course : courses) {
      lines.add(course + " " + model.sums(session, person, List.of(course)));
    }
    var whole = model.sums(session, person, courses);
    return whole.progress() + " " + whole.score() + " " + lines;
  }

  private Session session(int here) {
    return model.sessions.get(here);
  }

  private GivenWork work(int here, String course, At at) {
    return new GivenWork(sessions.get(here), UUID.fromString(course), people.get(at.person()));
  }

  /** Any item that the session has, hidden or not; null if there is none. */
  private String shownOf(int here, String course) {
    if (!session(here).courses.contains(course)) return null;
    var ids = new TreeSet<>(model.base.get(course).keySet());
    ids.removeAll(model.hidden);
    ids.addAll(session(here).own.getOrDefault(course, Map.of()).keySet());
    return ids.isEmpty() ? null : oneOf(ids);
  }

  private At someWork(int here, String course) {
    var item = shownOf(here, course);
    return item == null ? null : new At(oneOf(people.keySet()), item);
  }

  private Item item(int here, String course, String id) {
    var own = session(here).own.getOrDefault(course, Map.of());
    return own.containsKey(id) ? own.get(id) : model.base.get(course).get(id);
  }

  /** A page, or something that is scored elsewhere. */
  private Item item() {
    var weight = random.nextBoolean() ? null : oneOf(List.of("0", "1", "2.5", "0.1"));
    return new Item(
        random.nextInt(4) > 0,
        random.nextInt(3) == 0 ? null : (Integer) random.nextInt(20),
        weight == null ? null : new BigDecimal(weight));
  }

  /** Another one of the same kind. */
  private Item like(Item old) {
    var item = item();
    while ((item.weight() == null) != (old.weight() == null)) item = item();
    return item;
  }

  private static Map<String, Object> body(Item item, boolean withKind) {
    var body = new HashMap<String, Object>();
    var isScored = item.weight() != null;
    body.put("title", "Any");
    body.put("required", item.required());
    body.put("dueAfterDays", item.due());
    if (isScored) body.put("url", "https://lab.example.org");
    if (isScored) body.put("weight", item.weight());
    if (withKind) body.put("kind", isScored ? "EXTERNAL" : "PAGE");
    return body;
  }

  private <T> T oneOf(Set<T> all) {
    return oneOf(List.copyOf(new TreeSet<>(all)));
  }

  private <T> T oneOf(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private String created(String address, Item item) {
    var answer = as(admin).body(body(item, true)).post(address);
    answer.then().statusCode(201);
    return Body.text(answer, "/id");
  }

  private void patch(String address, Object body) {
    as(admin)
        .contentType("application/merge-patch+json")
        .body(body)
        .patch(address)
        .then()
        .statusCode(200);
  }

  private JsonNode get(User person, String address) {
    var answer = as(person).get(address);
    assertEquals(200, answer.statusCode(), answer::asString);
    return Body.of(answer);
  }

  /** With one token for all of their requests: signing one takes longer than most of them. */
  private RequestSpecification as(User person) {
    return As.token(
        tokens.computeIfAbsent(
            person, who -> Given.bean(AccessTokens.class).issue(Given.signIn(who))));
  }

  private String items(int here, String course) {
    return sessions.get(here).address() + "/courses/" + course + "/items";
  }
}
