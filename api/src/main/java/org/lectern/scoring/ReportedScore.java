package org.lectern.scoring;

import java.time.Instant;
import java.util.UUID;
import org.lectern.content.NamedItems;
import org.lectern.results.OwnWork;
import org.lectern.results.Score;

/**
 * A score as somebody reports it, with the session and the course found already.
 *
 * @param item a word for the item
 * @param user null where the person is unknown
 * @param person the learner as they were named
 * @param at when it was achieved; null where that was not said
 */
public record ReportedScore(
    UUID session, UUID course, String item, UUID user, String person, Score score, Instant at) {
  public NamedItems.Name itemName() {
    return new NamedItems.Name(session, course, item);
  }

  OwnWork.Place place() {
    return new OwnWork.Place(session, course, user);
  }
}
