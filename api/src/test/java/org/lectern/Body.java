package org.lectern;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * The body of an answer as a tree. REST Assured compiles each path that it is asked for, which
 * takes longer than the request; tests that make thousands of requests use this instead.
 */
public final class Body {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Body() {}

  public static JsonNode of(Response answer) {
    try {
      return JSON.readTree(answer.asString());
    } catch (JsonProcessingException noJson) {
      throw new AssertionError(answer.asString(), noJson);
    }
  }

  /** The text of a member of a problem, or null. */
  public static String text(Response answer, String pointer) {
    return of(answer).at(pointer).asText(null);
  }

  /** The codes of a problem's faults that point there. */
  public static List<String> codes(Response problem, String pointer) {
    return StreamSupport.stream(of(problem).path("errors").spliterator(), false)
        .filter(fault -> fault.path("pointer").asText().equals(pointer))
        .map(fault -> fault.path("code").asText())
        .toList();
  }
}
