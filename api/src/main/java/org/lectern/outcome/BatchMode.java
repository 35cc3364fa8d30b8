package org.lectern.outcome;

/** What many things at once do where some of them are wrong: nothing, or the good ones. */
public enum BatchMode {
  ATOMIC,
  BEST_EFFORT
}
