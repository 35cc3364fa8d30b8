package org.lectern.outcome;

/** What a batch does if some items are at fault: nothing, or only the good ones. */
public enum BatchMode {
  ATOMIC,
  BEST_EFFORT
}
