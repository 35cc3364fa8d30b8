package org.lectern.matrix;

import io.restassured.response.Response;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.lectern.Body;
import org.lectern.GivenSession;
import org.lectern.identity.User;
import org.lectern.matrix.Operations.Operation;

/** Reads lists on a stage, each to its end, and knows what in them is whose. */
record Lists(Stage stage) {
  /** A row that a list may show: what to look for in it, and what it is called. */
  record Mark(String text, String name) {}

  /** A row of one's own session, or one's own; and one that is somebody else's. */
  record Marks(Mark own, Mark foreign) {}

  /** All pages of a list as text; nothing where it is refused. */
  record Pages(Integer total, int rows, String text) {}

  Marks marks(Operation list, Person person) {
    var home = stage.home(person);
    var away = stage.away(person);
    return switch (list.id()) {
      case "listSessions",
          "listMySessions",
          "listSessionsOfUser",
          "listCourseTracking",
          "listMyProgress" ->
          new Marks(of(stage.sessionOf(person)), of(away.session()));
      case "listEnrollments", "listTracking" -> new Marks(of(home.learner()), of(home.excluded()));
      case "listUsers", "listClassMembers" -> new Marks(of(home.learner()), of(away.learner()));
      case "listClasses", "listClassLinks" ->
          new Marks(of(home.classId(), home.className()), of(away.classId(), away.className()));
      case "listCategories" ->
          new Marks(
              of(home.category(), home.categoryName()), of(away.category(), away.categoryName()));
      case "listCourses" -> {
        var places = stage.places(person);
        yield new Marks(course(places.get("course")), course(places.get("spareCourse")));
      }
      case "listImports" -> new Marks(of(home.importId(), null), of(away.importId(), null));
      case "listImportRows", "listSessionHistory" ->
          new Marks(new Mark(home.word(), null), new Mark(away.word(), null));
      case "listCourseItems" -> {
        var places = stage.places(person);
        yield new Marks(
            new Mark(places.get("item"), null), new Mark(places.get("spareItem"), null));
      }
      case "listSessionItems", "listMyItems" ->
          new Marks(
              of(stage.ownItemOf(stage.sessionOf(person)), null),
              of(stage.ownItemOf(away.session()), null));
      case "listMyAttempts" ->
          new Marks(
              of(stage.attemptOf(person), null), of(stage.attemptOf(otherLearner(person)), null));
      case "listMySubmissions" ->
          new Marks(
              of(stage.submissionOf(person), null),
              of(stage.submissionOf(otherLearner(person)), null));
      case "listMarking", "listMyMarking" ->
          new Marks(
              new Mark(stage.waitingIn(home).toString(), home.learner().username()),
              new Mark(stage.waitingIn(away).toString(), away.learner().username()));
      case "listPersonalTokens" ->
          new Marks(of(stage.tokenOf(person), null), of(stage.tokenOf(other(person)), null));
      case "listSignIns" ->
          new Marks(of(stage.signInOf(person), null), of(stage.signInOf(other(person)), null));
      case "listTokensOfUser" ->
          new Marks(of(stage.tokenOfBoth(), null), of(stage.tokenOf(Person.MANAGER), null));
      case "listSignInsOfUser" ->
          new Marks(of(stage.signInOfBoth(), null), of(stage.signInOf(Person.MANAGER), null));
      default -> throw new IllegalArgumentException("Say whose the rows of " + list.id() + " are");
    };
  }

  private static Person other(Person person) {
    return person == Person.MANAGER ? Person.LEARNER_IN : Person.MANAGER;
  }

  private static Person otherLearner(Person person) {
    return person == Person.LEARNER_IN ? Person.LEARNER_ELSEWHERE : Person.LEARNER_IN;
  }

  private static Mark of(GivenSession session) {
    return of(session.id(), session.title());
  }

  private static Mark of(User user) {
    return of(user.id(), user.username());
  }

  private static Mark of(UUID id, String name) {
    return new Mark(String.valueOf(id), name);
  }

  private Mark course(String id) {
    var course = new Asker(stage).as(Person.ADMINISTRATOR).get("/api/v1/courses/" + id);
    var code = Body.text(course, "/code");
    return new Mark(id, code);
  }

  /**
   * To the end, in the person's own world.
   *
   * @param search what to search for; null: everything
   */
  Pages read(Operation list, Person person, String search) {
    var text = new StringBuilder();
    var rows = 0;
    Integer total = null;
    String cursor = null;
    do {
      var answer = page(list, person, search, cursor);
      if (answer.statusCode() != 200) return new Pages(0, 0, "");
      text.append(answer.asString());
      var body = Body.of(answer);
      rows += body.path("items").size();
      total = body.at("/page/total").asInt();
      cursor = body.at("/page/nextCursor").asText(null);
    } while (cursor != null);
    return new Pages(total, rows, text.toString());
  }

  private Response page(Operation list, Person person, String search, String cursor) {
    var query = new TreeMap<String, Object>(Map.of("limit", 200, "count", true));
    if (search != null) query.put("q", search);
    if (cursor != null) query.put("cursor", cursor);
    return page(list, person, query);
  }

  /** A page as the person's own world has it. */
  Response page(Operation list, Person person, Map<String, ?> query) {
    var request = new Asker(stage).as(person).queryParams(query);
    if (list.id().equals("listMySessions")) request.queryParam("view", viewOf(person));
    var home = stage.home(person);
    var path =
        list.path()
            .replace("{session}", stage.sessionOf(person).id().toString())
            .replace("{course}", stage.places(person).get("course"))
            .replace("{item}", stage.places(person).get(Requests.nameOf(list.id(), "item")))
            .replace("{classId}", home.classId().toString())
            .replace("{importId}", home.importId().toString())
            .replace("{user}", stage.places(person).get("learnerOfBoth"));
    return request.get(path);
  }

  private static String viewOf(Person person) {
    return switch (person) {
      case LEARNER_BEFORE -> "UPCOMING";
      case LEARNER_AFTER -> "PAST";
      default -> "CURRENT";
    };
  }
}
