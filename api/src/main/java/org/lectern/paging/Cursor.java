package org.lectern.paging;

import java.time.Instant;
import java.util.List;

/**
 * The place after which the next page goes on: when the walk began, and the last row's keys as
 * text. What a client has of it is sealed, and read by {@link CursorSeal} alone.
 */
record Cursor(String at, List<String> keys) {
  Instant instant() {
    return Instant.parse(at);
  }
}
