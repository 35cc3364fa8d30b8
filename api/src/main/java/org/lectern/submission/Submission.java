package org.lectern.submission;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lectern.identity.PersonSummary;
import org.lectern.results.ItemStates;

/**
 * What a learner handed in at an assignment, and its mark if it has one.
 *
 * @param replaced whether they have handed in again since
 * @param points null while it is not marked, or where it was only given back
 * @param maxPoints of how many, as the assignment said when it was marked
 * @param again whether the coach lets them hand in again
 * @param releasedAt null while the mark is held back
 */
public record Submission(
    UUID id,
    UUID session,
    UUID course,
    UUID user,
    UUID item,
    int number,
    String text,
    List<UUID> files,
    Instant submittedAt,
    boolean late,
    boolean replaced,
    BigDecimal points,
    Integer maxPoints,
    String feedback,
    boolean again,
    Instant markedAt,
    @Nullable PersonSummary markedBy,
    Instant releasedAt,
    int version) {
  /** Of {@code submission b} and {@code app_user m} who marked it. */
  public static final String COLUMNS =
      """
      b.id, b.session_id as session, b.course_id as course, b.user_id as "user",
      b.item_id as item, b.number, b.text, b.files, b.submitted_at, b.late, b.replaced, b.points,
      b.max_points, b.feedback, b.again, b.marked_at, %s, b.released_at, b.version"""
          .formatted(PersonSummary.columns("m", "marked_by_"));

  public ItemStates.At at() {
    return new ItemStates.At(session, course, user, item);
  }

  public boolean isMarked() {
    return markedAt != null;
  }

  public boolean isReleased() {
    return releasedAt != null;
  }
}
