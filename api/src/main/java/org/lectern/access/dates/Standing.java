package org.lectern.access.dates;

/** Whether an instant is before, inside or after a window. */
public enum Standing {
  BEFORE,
  INSIDE,
  AFTER
}
