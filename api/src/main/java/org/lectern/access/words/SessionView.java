package org.lectern.access.words;

/** The three lists of <i>My sessions</i>, the first that applies being the one that counts. */
public enum SessionView {
  CURRENT,
  UPCOMING,
  PAST
}
