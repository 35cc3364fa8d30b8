package org.lectern.edge;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.As;

@QuarkusTest
class DocumentationPageTest {
  @ParameterizedTest(name = "{0} is {1}, under a policy of its own")
  @CsvSource(
      textBlock =
          """
          /q/docs/,                     text/html
          /q/docs/index.html,           text/html
          /q/docs/page.js,              javascript
          /q/docs/swagger-ui.css,       text/css
          /q/docs/swagger-ui-bundle.js, javascript
          """)
  void isServedUnderAPolicyOfItsOwn(String path, String kind) {
    As.nobody()
        .get(path)
        .then()
        .statusCode(200)
        .header("Content-Type", containsString(kind))
        .header("Content-Security-Policy", containsString("default-src 'none'"))
        .header("Content-Security-Policy", containsString("script-src 'self';"))
        .header("Content-Security-Policy", not(containsString("unsafe")))
        .header("X-Content-Type-Options", equalTo("nosniff"));
  }

  @Test
  void leadsToItsFolder() {
    As.nobody()
        .redirects()
        .follow(false)
        .get("/q/docs")
        .then()
        .statusCode(302)
        .header("Location", "/q/docs/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"oauth2-redirect.html", "logo.png", "theme-muted.css", "nothing"})
  void servesNothingElseOfTheViewer(String name) {
    As.nobody().get("/q/docs/" + name).then().statusCode(404);
  }

  @Test
  void tellsNothingOfWhatItIsMadeWith() {
    var page =
        As.nobody().get("/q/docs/").asString() + As.nobody().get("/q/docs/page.js").asString();
    assertFalse(page.matches("(?is).*(quarkus|smallrye|\\d+\\.\\d+\\.\\d+).*"), page);
  }
}
