package org.lectern.session;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.lectern.As;
import org.lectern.GivenSession;

@QuarkusTest
class SessionTitleTest {
  private static final String CHECK = "/api/v1/session-title-check";

  @Test
  void isTakenByAnybodysSessionInAnySpelling() {
    var title = GivenSession.open().title();
    isTaken(title, true);
    isTaken("  " + title.toUpperCase(Locale.ROOT) + " ", true);
    isTaken(title + " 2", false);
  }

  @Test
  void isNotAskedOfATextThatIsNoTitle() {
    for (var text : new String[] {" ", "x".repeat(151)}) {
      As.sessionAdmin().queryParam("title", text).get(CHECK).then().statusCode(400);
    }
    As.sessionAdmin().get(CHECK).then().statusCode(400);
  }

  private static void isTaken(String title, boolean taken) {
    As.sessionAdmin()
        .queryParam("title", title)
        .get(CHECK)
        .then()
        .statusCode(200)
        .body("taken", equalTo(taken));
  }
}
