package org.lectern.results;

/** How a learner stands; the first that fits. */
public enum LearningStatus {
  /** All required items are done; never without a required one. */
  DONE,
  /** There was neither a visit nor a request. */
  NEVER_CAME,
  /** A required item is past due. */
  BEHIND,
  ON_TRACK
}
