package org.lectern.file;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a file may be named, and whose quota it counts for: the base content of a course, or with a
 * session that course inside it, or with a learner too, what they hand in there.
 */
public record FilePlace(UUID course, @Nullable UUID session, @Nullable UUID learner) {
  public FilePlace(UUID course, @Nullable UUID session) {
    this(course, session, null);
  }
}
