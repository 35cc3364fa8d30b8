package org.lectern.results;

/**
 * What an item gives a learner by itself, of a row {@code w} of {@code item_state} at {@code :now}:
 * what is to come at a known instant counts from then on, whether it was written down or not.
 */
public final class OwnScoreSql {
  public static final String SCORE =
      "case when w.next_at <= :now then w.next_score else w.score end";

  public static final String DONE_AT =
      "coalesce(w.done_at, case when w.next_done and w.next_at <= :now then w.next_at end)";

  private static final String ROWS =
      """
      select w.session_id, w.course_id, w.user_id, w.item_id, w.viewed_at, w.has_news,
        %s as done_at, %s as score from item_state w"""
          .formatted(DONE_AT, SCORE);

  /** The rows as they are at {@code :now}, to read {@code from}. */
  static final String STATE = "(" + ROWS + ")";

  /** Those alone that have a score, or will have one. */
  static final String SCORED = "(" + ROWS + " where w.score is not null or w.next_at is not null)";

  private OwnScoreSql() {}
}
