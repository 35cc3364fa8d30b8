package org.lectern.attempt;

/** By what an attempt ended. */
public enum AttemptEnd {
  /** The learner handed it in. */
  LEARNER,
  /** Its minutes were over. */
  TIME,
  /** Their work counted no more: a date, an unenrollment, or the quiz was hidden. */
  ACCESS
}
