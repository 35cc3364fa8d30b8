package org.lectern.results;

/** All work that is kept of learners, a row for each of them at each item, by whatever way. */
public final class KeptWork {
  /** What to read it {@code from}. */
  public static final String ALL =
      """
      (select session_id, course_id, user_id, item_id from item_state
        union select session_id, course_id, user_id, item_id from result)""";

  private KeptWork() {}
}
