package org.lectern.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.Given;

/** Every parameter of which the contract says that it takes a name takes it, however written. */
@QuarkusTest
class NamedThingsTest {
  /** “Id or name”, “usernames or ids”, “any of these codes”. */
  private static final Pattern TAKES_A_NAME =
      Pattern.compile(
          "(?i).*(\\bids? or (its |a |their )?(user)?names?\\b|\\bids?, or (its|their) |\\bid or (code|name)"
              + "|usernames or ids|ids or usernames|any of these (codes|usernames)).*");

  private Stage stage;
  private Asker asker;
  private Operations operations;

  @BeforeEach
  void read() {
    stage = new Stage();
    asker = new Asker(stage);
    operations = Operations.published();
  }

  @Test
  void areFoundByTheirNamesAsWellAsByTheirIds() {
    var home = stage.home(Person.ADMINISTRATOR);
    var learner = home.learner();
    var coach = stage.who(Person.SESSION_COACH);
    var manager = stage.who(Person.MANAGER);
    var course = stage.places(Person.ADMINISTRATOR).get("course");
    var code = code(course);
    home.session().set("category_id", home.category());
    Given.sql("insert into course_author values (?, ?)", UUID.fromString(course), coach.id());
    var things =
        new TreeMap<>(
            Map.of(
                "listSessions category", idAndName(home.category(), home.categoryName()),
                "listSessions coach", idAndName(coach.id(), coach.username()),
                "listEnrollments course", idAndName(course, code),
                "listEnrollments fromClass", idAndName(home.classId(), home.className()),
                "checkAccess course", idAndName(course, code),
                "checkAccess user", idAndName(learner.id(), learner.username()),
                "listCourses author", idAndName(coach.id(), coach.username()),
                "listClasses owner", idAndName(manager.id(), manager.username()),
                "listCourses code", idAndName(null, code),
                "listUsers username", idAndName(null, learner.username())));
    for (var report : List.of("listTracking", "readTrackingSummary", "exportTracking")) {
      things.put(report + " course", idAndName(course, code));
      things.put(report + " class", idAndName(home.classId(), home.className()));
    }
    for (var list : List.of("listMarking", "listMyMarking")) {
      things.put(list + " course", idAndName(course, code));
    }
    assertEquals(documented(), things.keySet());
    things.forEach(
        (parameter, names) -> {
          var byName = answer(parameter, names[1]);
          assertEquals(byName, answer(parameter, otherwise(names[1])), parameter);
          assertNotEquals(byName, asked(parameter, "no-" + names[1]).asString(), parameter);
          if (names[0] != null) assertEquals(answer(parameter, names[0]), byName, parameter);
        });
  }

  private String answer(String parameter, String value) {
    return asked(parameter, value).then().statusCode(200).extract().asString();
  }

  private Set<String> documented() {
    var found = new TreeMap<String, String>();
    for (var path : Contract.published().document().get("paths")) {
      for (var operation : path) {
        for (var parameter : operation.path("parameters")) {
          var isAsked = parameter.get("in").asText().equals("query");
          var description = parameter.path("description").asText();
          if (isAsked && TAKES_A_NAME.matcher(description).matches()) {
            found.put(
                operation.get("operationId").asText() + " " + parameter.get("name").asText(),
                description);
          }
        }
      }
    }
    return found.keySet();
  }

  private Response asked(String parameter, String value) {
    var words = parameter.split(" ");
    var operation = operations.of(words[0]);
    var request = asker.as(Person.ADMINISTRATOR).queryParam(words[1], value);
    if (operation.id().equals("exportTracking")) {
      request.queryParam("session", stage.home(Person.ADMINISTRATOR).session().id());
    }
    return request.request(operation.method(), asker.address(operation, Person.ADMINISTRATOR));
  }

  private String code(String course) {
    return asker.as(Person.ADMINISTRATOR).get("/api/v1/courses/" + course).path("code");
  }

  private static String[] idAndName(Object id, String name) {
    return new String[] {id == null ? null : id.toString(), name};
  }

  /** In capitals, with what cannot be seen in it, and a letter of double width. */
  private static String otherwise(String name) {
    var wide = Character.toString(name.codePointAt(0) - '!' + '！');
    return "\u00A0" + wide + "\u200B" + name.substring(1).toUpperCase() + "\u2060 ";
  }
}
