package org.lectern.reading;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.content.Completion;
import org.lectern.content.ItemKind;

/**
 * A row of a course's outline for one person: what it is, how far they are with it, and when. A
 * heading has neither state nor days, and a person who does not learn here has no state of theirs.
 *
 * @param news whether something is new for them there, such as a mark
 * @param next whether it is the next step: the first required one that is open and not done
 */
public record MyItem(
    UUID id,
    ItemKind kind,
    String title,
    boolean required,
    @Schema(nullable = true) Completion completion,
    @Schema(nullable = true) MyItemState state,
    @Schema(nullable = true) Instant doneAt,
    @Schema(nullable = true) Double score,
    @Schema(nullable = true) Instant opensAt,
    @Schema(nullable = true) Integer opensAfterDays,
    @Schema(nullable = true) Instant dueAt,
    @Schema(nullable = true) Integer dueAfterDays,
    boolean overdue,
    boolean news,
    boolean next) {

  MyItem asNext() {
    return new MyItem(
        id,
        kind,
        title,
        required,
        completion,
        state,
        doneAt,
        score,
        opensAt,
        opensAfterDays,
        dueAt,
        dueAfterDays,
        overdue,
        news,
        true);
  }

  /** Whether it is open and still to do. */
  boolean canBeDone() {
    return state == MyItemState.NOT_STARTED || state == MyItemState.STARTED;
  }
}
