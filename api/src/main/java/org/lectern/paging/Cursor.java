package org.lectern.paging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.lectern.problem.ProblemException;

/**
 * The place after which the next page goes on: when the walk began, its order, and the last row's
 * keys as text.
 */
record Cursor(String at, String sort, List<String> keys) {
  private static final ObjectMapper JSON = new ObjectMapper();

  String encode() {
    try {
      return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(this));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static Cursor decode(String text, String sort, int keys) {
    try {
      var cursor = JSON.readValue(Base64.getUrlDecoder().decode(text), Cursor.class);
      if (sort.equals(cursor.sort) && cursor.keys != null && cursor.keys.size() == keys) {
        Instant.parse(cursor.at);
        return cursor;
      }
    } catch (IOException | RuntimeException unreadable) {
      // told below, like a cursor of another order
    }
    throw ProblemException.malformed(
        "cursor", "bad-cursor", "This cursor is not of this list and order. Start without one.");
  }

  Instant instant() {
    return Instant.parse(at);
  }
}
