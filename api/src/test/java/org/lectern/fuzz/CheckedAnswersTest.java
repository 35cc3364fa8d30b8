package org.lectern.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.ResponseBuilder;
import io.restassured.response.Response;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.lectern.As;
import org.lectern.TestDatabase;

/** What fails a test whatever it looks at itself. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CheckedAnswersTest {
  @Test
  void aStatusThatIsNotDeclared() {
    assertFault(
        "The contract says otherwise of readMe (299): undeclared status 299",
        "/api/v1/me",
        it -> it.setStatusCode(299));
  }

  @Test
  void aHeaderThatIsNotDeclared() {
    assertFault(
        "The contract says otherwise of readMe (200): undeclared header X-News",
        "/api/v1/me",
        it -> it.setHeader("x-news", "1"));
  }

  @Test
  void aMemberThatIsNotDeclared() {
    assertFault(
        "The contract says otherwise of checkSessionTitle (403): a problem that is not whole",
        "/api/v1/session-title-check?title=a",
        it -> it.setBody("{\"status\": 403}"));
  }

  @Test
  void aCodeThatIsNotListed() {
    var body =
        """
        {"type": "/problems/new", "title": "t", "status": 403, "detail": "d", "code": "new",
         "requestId": "r", "errors": []}""";
    assertFault(
        "The contract says otherwise of listUsers (403): a problem that is not whole",
        "/api/v1/users",
        it -> it.setBody(body));
  }

  @Test
  void nothingAtAddressesOutsideTheContract() {
    As.learner()
        .filter(
            (request, expected, context) ->
                changed(context.next(request, expected), it -> it.setStatusCode(299)))
        .get("/problems")
        .then()
        .statusCode(299);
  }

  private static void assertFault(String sentence, String path, Consumer<ResponseBuilder> change) {
    var asked =
        As.learner()
            .filter(
                (request, expected, context) -> changed(context.next(request, expected), change));
    var fault = assertThrows(AssertionError.class, () -> asked.get(path));
    assertEquals(sentence, fault.getMessage());
  }

  private static Response changed(Response answer, Consumer<ResponseBuilder> change) {
    var builder = new ResponseBuilder().clone(answer);
    change.accept(builder);
    return builder.build();
  }
}
