package org.lectern.contract;

/** What many things at once do where some of them are wrong: nothing, or the good ones. */
public enum BatchMode {
  ATOMIC,
  BEST_EFFORT
}
