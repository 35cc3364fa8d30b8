package org.lectern.planning;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.lectern.Given.coach;
import static org.lectern.Given.manager;
import static org.lectern.Given.nameOfCategory;
import static org.lectern.Given.unique;
import static org.lectern.planning.Plan.onboarding;
import static org.lectern.planning.Plan.session;
import static org.lectern.planning.Plan.titled;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.As;

@QuarkusTest
class UpdateSessionTest {
  @Test
  void changesOnlyWhatAPatchNames() {
    var maker = manager();
    var address = session(maker, onboarding(unique("Patched")));
    As.user(maker)
        .header("If-Match", "\"0\"")
        .contentType("application/merge-patch+json")
        .body("{\"description\": \"New\", \"displayStart\": null}")
        .patch(address)
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("description", equalTo("New"))
        .body("displayStart", equalTo(null))
        .body("accessStart", equalTo("2026-03-01T07:00:00Z"));
    As.user(maker).header("If-Match", "\"0\"").body("{}").patch(address).then().statusCode(412);
    As.user(maker).body("{}").patch(address).then().statusCode(200).header("ETag", "\"1\"");
  }

  @Test
  void aPatchThatChangesNothingLeavesTheVersionToOthers() {
    var maker = manager();
    var address = session(maker, onboarding(unique("Same")));
    var same = "{\"timeZone\": \"Europe/Paris\", \"accessStart\": \"2026-03-01T07:00:00Z\"}";
    for (var patch : List.of("{}", same)) {
      As.user(maker).body(patch).patch(address).then().statusCode(200).header("ETag", "\"0\"");
    }
    assertEquals(0, Plan.changes(address, "DETAIL_CHANGED"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"durationDays": 0}                   | /durationDays       | 1 to 36500 days
          {"durationDays": "5"}                 | /durationDays       | Send a whole number.
          {"durationDays": 2147483648}          | /durationDays       | Send a whole number.
          {"visibilityAfterEnd": ""}            | /visibilityAfterEnd | READ_ONLY, ACCESSIBLE
          {"visibilityAfterEnd": 0}             | /visibilityAfterEnd | READ_ONLY, ACCESSIBLE
          {"unheardOf": [1]}                    | /unheardOf          | “unheardOf”
          {"unheardOf": {"a": {"b": 1}}}        | /unheardOf          | “unheardOf”
          {"title": "\u00a0\u200b"}             | /title              | is required
          """)
  void saysHowToMendIt(String patch, String pointer, String words) {
    var maker = manager();
    var address = session(maker, titled(unique("Mended")));
    As.user(maker)
        .body(patch)
        .patch(address)
        .then()
        .statusCode(422)
        .body("errors.pointer", contains(pointer))
        .body("errors[0].detail", containsString(words));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"accessEnd": "2026-02-01T00:00:00Z", "coachAccessStart": null} | /accessStart /accessEnd
          {"accessStart": "2026-09-01T00:00:00Z"}                         | /accessStart /accessEnd
          {"coachAccessEnd": "2026-02-01T00:00:00Z"}                      | /coachAccessStart /coachAccessEnd
          {"coachAccessStart": null, "coachAccessEnd": "2026-02-01T00:00:00Z"} | /accessStart /coachAccessEnd
          {"durationDays": 30}                                            | /accessStart /accessEnd /durationDays
          {"accessEnd": null, "coachDaysAfter": 3}                        | /coachDaysAfter
          {"coachDaysAfter": 3, "coachAccessEnd": "2026-09-01T00:00:00Z"} | /coachDaysAfter
          {"accessStart": "2026-08-15T00:00:00Z", "accessEnd": "2026-09-15T00:00:00Z", "coachDaysBefore": 1} | /coachDaysBefore /coachAccessEnd
          {"id": "x", "status": "PAST", "coaches": [], "version": 3}      | /id /status /coaches /version
          {"title": null, "category": "no such", "timeZone": "Mars"}      | /title /category /timeZone
          """)
  void namesBothFieldsWhicheverWasChanged(String patch, String pointers) {
    var maker = manager();
    var address = session(maker, onboarding(unique("Reversed")));
    As.user(maker)
        .body(patch)
        .patch(address)
        .then()
        .statusCode(422)
        .body("errors.pointer", containsInAnyOrder((Object[]) pointers.split(" ")));
    As.user(maker).get(address).then().header("ETag", "\"0\"");
  }

  @Test
  void countsDaysForCoachesFromTheAccessDatesAndLeavesTheOtherSide() {
    var maker = manager();
    var address = session(maker, onboarding(unique("Days")));
    As.user(maker)
        .body("{\"coachDaysAfter\": 1}")
        .patch(address)
        .then()
        .statusCode(200)
        .body("coachAccessStart", equalTo("2026-02-15T07:00:00Z"))
        .body("coachAccessEnd", equalTo("2026-07-01T16:00:00Z"));
  }

  @Test
  void setsClearsAndNamesTheCategory() {
    var maker = manager();
    var address = session(maker, titled(unique("Labelled")));
    var category = nameOfCategory();
    As.user(maker)
        .body(Map.of("category", category))
        .patch(address)
        .then()
        .body("category.name", equalTo(category));
    As.user(maker)
        .body("{\"category\": null}")
        .patch(address)
        .then()
        .body("category", equalTo(null));
  }

  @Test
  void refusesATakenTitleAndKeepsItsOwn() {
    var maker = manager();
    var taken = unique("Taken");
    session(maker, titled(taken));
    var title = unique("Own");
    var address = session(maker, titled(title));
    As.user(maker)
        .body(titled(taken.toLowerCase()))
        .patch(address)
        .then()
        .statusCode(409)
        .body("errors.pointer", contains("/title"));
    As.user(maker)
        .body(titled(title.toUpperCase()))
        .patch(address)
        .then()
        .statusCode(200)
        .body("title", equalTo(title.toUpperCase()));
  }

  @Test
  void isForManagersAlone() {
    var coach = coach();
    var plan = titled(unique("Managed"));
    plan.put("coaches", List.of(coach.username()));
    var address = session(manager(), plan);
    As.user(coach).body("{}").patch(address).then().statusCode(403);
    As.sessionAdmin().body("{}").patch(address).then().statusCode(404);
    As.admin().body("{}").patch(address).then().statusCode(200);
  }
}
