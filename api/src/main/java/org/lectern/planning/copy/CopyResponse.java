package org.lectern.planning.copy;

import org.lectern.content.SessionLayers;
import org.lectern.planning.SessionResponse;

/**
 * A created copy or, in a dry run, the copy that would be created, whose id does not exist; and
 * what it has of its own over the content of its courses.
 */
public record CopyResponse(boolean dryRun, SessionResponse session, CopiedContent content) {

  /** How many items of the session alone, hidden items and adapted items were copied. */
  public record CopiedContent(long items, long hidden, long adaptations) {
    static CopiedContent of(SessionLayers.Counts counts) {
      return new CopiedContent(counts.items(), counts.hidden(), counts.adaptations());
    }
  }
}
