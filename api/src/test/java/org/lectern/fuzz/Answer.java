package org.lectern.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * What came back, and how long it took.
 *
 * @param mediaType without its parameters; empty where there is none
 */
record Answer(int status, String mediaType, byte[] body, Duration took) {
  private static final ObjectMapper JSON = new ObjectMapper();

  boolean isSuccess() {
    return status >= 200 && status < 300;
  }

  boolean isJson() {
    return mediaType.endsWith("json");
  }

  /** Missing where the body is no JSON. */
  JsonNode json() {
    try {
      return JSON.readTree(body);
    } catch (IOException unreadable) {
      return MissingNode.getInstance();
    }
  }

  String text() {
    return new String(body, StandardCharsets.UTF_8);
  }
}
