package org.lectern.access.dates;

/** A session's own state, from its access window and the clock; never stored. */
public enum SessionStatus {
  UPCOMING,
  ACTIVE,
  PAST
}
