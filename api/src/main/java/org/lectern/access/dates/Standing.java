package org.lectern.access.dates;

/** Where an instant stands towards a window. */
public enum Standing {
  BEFORE,
  INSIDE,
  AFTER
}
