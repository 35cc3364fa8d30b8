package org.lectern.content;

/** By what an item counts as done. */
public enum Completion {
  /** The learner has opened the item itself; the outline is not enough. */
  VIEWED,
  /** The learner says so, and can take it back. */
  MARKED,
  /** The learner has handed it in, or ended an attempt. */
  SUBMITTED,
  /** The score reaches the pass mark; without a pass mark, any score. */
  PASSED
}
