package org.lectern.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.matrix.Operations;
import org.lectern.matrix.Operations.Operation;

/** What is seen to be wrong with answers about a thing that has a name and perhaps a day. */
class JudgeTest {
  private static final String CONTRACT =
      """
      {"paths": {"/things": {"get": {"responses": {
        "200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}},
        "204": {},
        "404": {"content": {"application/problem+json": {}}}}}}},
      "components": {"schemas": {
        "Thing": {"type": "object", "required": ["name", "day"], "properties": {
          "name": {"type": "string"},
          "day": {"anyOf": [{"$ref": "#/components/schemas/Day"}, {"type": "null"}]}}},
        "Day": {"type": "string", "format": "date"},
        "Problem": {"type": "object", "required": ["status"], "additionalProperties": true,
          "properties": {"status": {"type": "integer"}}}}}}""";

  private static final Operation READ =
      new Operation("readThings", "GET", "/things", Set.of(), false, false, false);

  @ParameterizedTest(name = "{0} {1} {2}: {3}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          200 | application/json         | {"name": "a", "day": "2026-03-15"}       | ``
          200 | application/json         | {"name": "a", "day": null}               | ``
          204 |                          |                                          | ``
          404 | application/problem+json | {"status": 404, "more": 1}               | ``
          200 | application/json         | {"name": "a"}                            | not its schema: : required property 'day' not found
          200 | application/json         | {"name": 1, "day": null}                 | not its schema: /name: integer found, string expected
          200 | application/json         | {"name": "a", "day": null, "more": 1}    | not its schema: : property 'more' is not defined in the schema and the schema does not allow additional properties
          200 | application/json         | {"name": "a", "day": "30 March"}         | not its schema: /day: does not match the date pattern must be a valid RFC … full-date
          200 | text/html                | <p>                                      | undeclared content type “text/html”
          204 | application/json         | {}                                       | a body where none is declared
          201 |                          |                                          | undeclared status 201
          405 | application/problem+json | {"status": 405}                          | undeclared status 405
          500 | application/problem+json | {"status": 500}                          | server error 500
          404 | application/json         | {"status": 404}                          | a refusal 404 that is no problem
          404 |                          |                                          | a refusal 404 that is no problem
          404 | application/problem+json | {"status": "x"}                          | a problem that is not whole · a problem with another status
          404 | application/problem+json | {"status": 400}                          | a problem with another status
          404 | application/problem+json | {"status": 404, "detail": "java.util.Optional.get"} | a refusal that tells of the inside: java.util.Optional.get
          404 | application/problem+json | {"status": 404, "detail": "violates key"} | a refusal that tells of the inside: violates
          """)
  void seesWhatIsWrong(int status, String mediaType, String body, String fault) throws Exception {
    var answer = new Answer(status, text(mediaType), bytes(body), Duration.ZERO);
    assertEquals(fault, String.join(" · ", judge().faults(call(), answer)));
  }

  private static Judge judge() throws JsonProcessingException {
    var contract = new ObjectMapper().readTree(CONTRACT);
    return new Judge(new Document(contract, new Operations(List.of(READ))));
  }

  private static Call call() {
    return new Call(READ, Caller.LEARNER, Kind.VALID, "/things", Map.of(), null);
  }

  private static String text(String cell) {
    return cell == null ? "" : cell;
  }

  private static byte[] bytes(String cell) {
    return text(cell).getBytes(StandardCharsets.UTF_8);
  }
}
