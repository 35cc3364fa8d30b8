package org.lectern.access;

/** Where an instant stands towards a window. */
public enum Standing {
  BEFORE,
  INSIDE,
  AFTER
}
