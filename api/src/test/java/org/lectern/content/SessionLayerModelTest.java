package org.lectern.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.As;
import org.lectern.Body;
import org.lectern.Given;
import org.lectern.GivenSession;
import org.lectern.content.LayerModel.Layer;
import org.lectern.content.LayerModel.Shown;
import org.lectern.identity.User;
import org.lectern.identity.signin.AccessTokens;

/**
 * Authors and coaches of two sessions act at random on one course, and after each act the base and
 * both sessions show what a small model says: the base never changes from a session, and nothing
 * crosses from one to the other.
 */
@QuarkusTest
class SessionLayerModelTest {
  private static final int ACTS = Integer.getInteger("layer.acts", 60);

  private final User author = Given.coach();
  private final String course = Given.courseOf(author).id().toString();
  private final List<GivenSession> sessions =
      List.of(GivenSession.running(), GivenSession.running());
  private final List<User> coaches = List.of(Given.coach(), Given.coach());
  private final LayerModel model = new LayerModel();
  private final Map<User, String> tokens = new HashMap<>();
  private Random random;
  private int made;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void showsWhatTheModelSaysAfterEachAct(long seed) {
    random = new Random(seed);
    for (int i = 0; i < sessions.size(); i++) {
      sessions.get(i).withCourse(UUID.fromString(course));
      sessions.get(i).coach(coaches.get(i));
    }
    for (int i = 0; i < 4; i++) addToTheBase();
    for (int act = 0; act < ACTS; act++) {
      var what = act();
      assertEquals(model.base(), rows(as(author), base()), what);
      for (int i = 0; i < sessions.size(); i++) {
        assertEquals(model.outline(model.layers.get(i)), rows(as(coaches.get(i)), items(i)), what);
      }
    }
  }

  /** With one token for all of their acts: signing one takes longer than most requests. */
  private RequestSpecification as(User person) {
    return As.token(tokens.computeIfAbsent(person, SessionLayerModelTest::signedIn));
  }

  private static String signedIn(User person) {
    return Given.bean(AccessTokens.class).issue(Given.signIn(person));
  }

  private String act() {
    var here = random.nextInt(sessions.size());
    var layer = model.layers.get(here);
    return switch (random.nextInt(11)) {
      case 0 -> addToTheBase();
      case 1 -> withBase(this::renameInTheBase);
      case 2 -> withBase(this::hideOrShowInTheBase);
      case 3 -> withBase(this::deleteFromTheBase);
      case 4 -> reorderTheBase();
      case 5, 6 -> addOwn(here, layer);
      case 7 -> withOwn(layer, item -> move(here, layer, item));
      case 8 -> withOwn(layer, item -> deleteOwn(here, layer, item));
      case 9 -> withShownBase(item -> hideOrShow(here, layer, item));
      default -> withShownBase(item -> adaptOrUndo(here, layer, item));
    };
  }

  private interface Act {
    String on(String item);
  }

  private String withBase(Act act) {
    return model.order.isEmpty() ? addToTheBase() : act.on(oneOf(model.order));
  }

  private String withShownBase(Act act) {
    var shown = model.order.stream().filter(item -> !model.hidden.contains(item)).toList();
    return shown.isEmpty() ? addToTheBase() : act.on(oneOf(shown));
  }

  private String withOwn(Layer layer, Act act) {
    var own = layer.own.values().stream().flatMap(List::stream).sorted().toList();
    return own.isEmpty() ? addToTheBase() : act.on(oneOf(own));
  }

  private String addToTheBase() {
    var body = page();
    var places = new ArrayList<>(model.order);
    places.add(0, null);
    var after = oneOf(places);
    body.put("after", after);
    var id = created(as(author), base(), body);
    model.order.add(model.order.indexOf(after) + 1, id);
    model.titles.put(id, (String) body.get("title"));
    return "added to the base " + id;
  }

  private String renameInTheBase(String item) {
    var title = title();
    patch(as(author), base() + "/" + item, Map.of("title", title));
    model.titles.put(item, title);
    return "renamed in the base " + item;
  }

  private String hideOrShowInTheBase(String item) {
    var hide = !model.hidden.contains(item);
    patch(as(author), base() + "/" + item, Map.of("hidden", hide));
    if (hide) model.hidden.add(item);
    else model.hidden.remove(item);
    return "hidden or shown in the base " + item;
  }

  private String deleteFromTheBase(String item) {
    as(author).delete(base() + "/" + item).then().statusCode(200);
    model.delete(item);
    return "deleted from the base " + item;
  }

  private String reorderTheBase() {
    Collections.shuffle(model.order, random);
    as(author)
        .body(Map.of("items", model.order))
        .put("/api/v1/courses/" + course + "/item-order")
        .then()
        .statusCode(200);
    return "reordered the base";
  }

  private String addOwn(int here, Layer layer) {
    var body = page();
    var anchor = anchor();
    body.put("after", anchor.isEmpty() ? null : anchor);
    var id = created(as(coaches.get(here)), items(here), body);
    layer.after(anchor).add(id);
    layer.titles.put(id, (String) body.get("title"));
    return "added to session " + here + " " + id;
  }

  private String move(int here, Layer layer, String item) {
    var anchor = anchor();
    var position = 1 + random.nextInt(3);
    var body = new HashMap<String, Object>();
    body.put("after", anchor.isEmpty() ? null : anchor);
    body.put("position", position);
    patch(as(coaches.get(here)), items(here) + "/" + item, body);
    layer.move(item, anchor, position);
    return "moved in session " + here + " " + item;
  }

  private String deleteOwn(int here, Layer layer, String item) {
    as(coaches.get(here)).delete(items(here) + "/" + item).then().statusCode(200);
    layer.after(layer.anchorOf(item)).remove(item);
    return "deleted from session " + here + " " + item;
  }

  private String hideOrShow(int here, Layer layer, String item) {
    var address = items(here) + "/" + item + "/hidden";
    var as = as(coaches.get(here));
    if (layer.hidden.remove(item)) as.delete(address).then().statusCode(200);
    else {
      as.put(address).then().statusCode(200);
      layer.hidden.add(item);
    }
    return "hidden or shown in session " + here + " " + item;
  }

  private String adaptOrUndo(int here, Layer layer, String item) {
    var address = items(here) + "/" + item + "/adaptation";
    var as = as(coaches.get(here));
    if (layer.adapted.remove(item) != null) as.delete(address).then().statusCode(200);
    else {
      var title = title();
      as.body(Map.of("title", title)).put(address).then().statusCode(200);
      layer.adapted.put(item, title);
    }
    return "adapted or undone in session " + here + " " + item;
  }

  /** A base item that sessions see, or the place before all. */
  private String anchor() {
    var anchors = new ArrayList<>(model.order);
    anchors.removeAll(model.hidden);
    anchors.add(LayerModel.FIRST);
    return oneOf(anchors);
  }

  private <T> T oneOf(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  private Map<String, Object> page() {
    var body = new HashMap<String, Object>();
    body.put("kind", "PAGE");
    body.put("title", title());
    return body;
  }

  private String title() {
    return "Page " + ++made;
  }

  private static String created(RequestSpecification as, String address, Object body) {
    return as.body(body).post(address).then().statusCode(201).extract().path("id");
  }

  private static void patch(RequestSpecification as, String address, Object body) {
    as.contentType("application/merge-patch+json").body(body).patch(address).then().statusCode(200);
  }

  private static List<Shown> rows(RequestSpecification as, String address) {
    var items = Body.of(as.get(address)).path("items");
    return StreamSupport.stream(items.spliterator(), false)
        .map(SessionLayerModelTest::row)
        .toList();
  }

  private static Shown row(JsonNode row) {
    return new Shown(
        row.path("id").asText(),
        row.path("title").asText(),
        row.path("origin").asText("BASE"),
        row.path("hidden").asBoolean());
  }

  private String base() {
    return "/api/v1/courses/" + course + "/items";
  }

  private String items(int session) {
    return sessions.get(session).address() + "/courses/" + course + "/items";
  }
}
