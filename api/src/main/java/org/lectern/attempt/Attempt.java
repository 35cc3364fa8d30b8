package org.lectern.attempt;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lectern.results.ItemStates;

/**
 * One attempt of a learner at a quiz in a course of a session.
 *
 * @param timeOverAt when its minutes are over; null where it has no limit of time
 * @param endsAt from when on it is over whatever is done, by its minutes or because their work
 *     counts no more; null where nothing ends it
 * @param dueAt when the quiz was due for them as they began; null if never
 * @param submittedAt when it ended, once that is written down
 * @param handedIn whether the learner ended it
 */
public record Attempt(
    UUID id,
    UUID session,
    UUID course,
    UUID user,
    UUID item,
    int number,
    Instant startedAt,
    Instant timeOverAt,
    Instant endsAt,
    Instant dueAt,
    Instant submittedAt,
    boolean handedIn,
    BigDecimal points,
    BigDecimal score) {
  /** Of {@code attempt a}. */
  static final String COLUMNS =
      """
      a.id, a.session_id as session, a.course_id as course, a.user_id as "user",
      a.item_id as item, a.number, a.started_at, a.time_over_at, a.ends_at, a.due_at,
      a.submitted_at, a.handed_in, a.points, a.score""";

  /** The same for a record that calls it {@code attempt}. */
  static final String NESTED =
      """
      a.id as attempt_id, a.session_id as attempt_session, a.course_id as attempt_course,
      a.user_id as attempt_user, a.item_id as attempt_item, a.number as attempt_number,
      a.started_at as attempt_started_at, a.time_over_at as attempt_time_over_at,
      a.ends_at as attempt_ends_at, a.due_at as attempt_due_at,
      a.submitted_at as attempt_submitted_at, a.handed_in as attempt_handed_in,
      a.points as attempt_points, a.score as attempt_score""";

  /** That it is over at {@code :now}. */
  static final String IS_OVER =
      "(a.submitted_at is not null or coalesce(a.ends_at <= :now, false))";

  ItemStates.At at() {
    return new ItemStates.At(session, course, user, item);
  }

  public boolean isOver(Instant now) {
    return submittedAt != null || endsAt != null && !now.isBefore(endsAt);
  }

  /** When it ended; of one that runs, when it will end. */
  public Instant endedAt() {
    return submittedAt == null ? endsAt : submittedAt;
  }

  /** By what it ended, or would. */
  public AttemptEnd end() {
    if (handedIn) return AttemptEnd.LEARNER;
    return timeOverAt != null && timeOverAt.equals(endedAt()) ? AttemptEnd.TIME : AttemptEnd.ACCESS;
  }

  public boolean isLate() {
    return dueAt != null && endedAt() != null && endedAt().isAfter(dueAt);
  }

  /** The earlier of two instants that may not be known; null where neither is. */
  public static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
    if (one == null || other == null) return one == null ? other : one;
    return one.isBefore(other) ? one : other;
  }
}
