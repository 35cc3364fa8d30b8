package org.lectern.submission.marking;

/** How far the latest hand-in of a learner is. */
public enum MarkState {
  WAITING,
  /** Marked, and the learner does not know. */
  HELD_BACK,
  RELEASED
}
