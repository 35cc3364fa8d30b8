package org.lectern.quiz;

/** When learners are told what was right. */
public enum Feedback {
  /** After each answer, which is final then. */
  AFTER_EACH,
  /**
   * After the attempt: right or wrong while attempts are left, the right answers after the last.
   */
  AFTER_SUBMISSION,
  /** Once the item is past due; no attempt can start after it. */
  AFTER_DUE,
  NEVER
}
