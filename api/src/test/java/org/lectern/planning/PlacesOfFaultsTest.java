package org.lectern.planning;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.lectern.planning.Plan.SESSIONS;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.As;

/** A fault is at its place in the body as it was sent, whatever else is wrong before it. */
@QuarkusTest
class PlacesOfFaultsTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {"courses": [7, {"course": "NONE", "coaches": ["nobody"]}]} | /courses/0 /courses/1/course /courses/1/coaches/0
          {"courses": ["a", {"course": "NONE", "coaches": ["nobody"]}]} | /courses/0 /courses/1/course /courses/1/coaches/0
          {"courses": [[1], {"course": "NONE", "coaches": ["nobody"]}]} | /courses/0 /courses/1/course /courses/1/coaches/0
          {"courses": [null, {"course": "NONE", "coaches": ["nobody"]}]} | /courses/0 /courses/1/course /courses/1/coaches/0
          {"courses": [true, 1.5, {"course": "NONE", "coaches": [5, "nobody"], "size": 1}]} | /courses/0 /courses/1 /courses/2/course /courses/2/coaches/0 /courses/2/coaches/1 /courses/2/size
          {"courses": [{"course": "NONE", "coaches": 5}, {"course": 5, "coaches": ["nobody"]}]} | /courses/0/course /courses/0/coaches /courses/1/course /courses/1/coaches/0
          {"courses": [{"course": "NONE", "size": 1}, {"course": "NONE", "size": {}}]} | /courses/0/course /courses/0/size /courses/1/course /courses/1/size
          {"coaches": [{"a": 1}, [2], 3, "nobody"]} | /coaches/0 /coaches/1 /coaches/2 /coaches/3
          {"learners": ["a\\u0000b", "nobody", 7, "nobody"]} | /learners/0 /learners/1 /learners/2 /learners/3
          {"classes": [{}, "none"]} | /classes/0 /classes/1
          {"a/b": 1, "c~d": {}} | /a~1b /c~0d
          {"a/b": "x\\u0000", "coachDaysBefore": 1.5, "durationDays": 99999999999} | /a~1b /coachDaysBefore /durationDays
          """)
  void isWhatThePointerNames(String members, String pointers) {
    As.sessionAdmin()
        .body(members.replaceFirst("\\{", "{\"title\": \"Faulty\", "))
        .post(SESSIONS)
        .then()
        .statusCode(422)
        .body("errors.pointer", containsInAnyOrder((Object[]) pointers.split(" ")));
  }
}
