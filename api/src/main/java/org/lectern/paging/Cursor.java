package org.lectern.paging;

import java.time.Instant;
import java.util.List;

/**
 * The position after which the next page continues: when the walk began, and the last row's keys as
 * text. Clients get it signed; only {@link CursorSeal} reads it.
 */
record Cursor(String at, List<String> keys) {
  Instant instant() {
    return Instant.parse(at);
  }
}
