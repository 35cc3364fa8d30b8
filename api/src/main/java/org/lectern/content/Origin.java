package org.lectern.content;

/** Where an item of a course inside a session comes from. */
public enum Origin {
  /** From the course, as its authors wrote it. */
  BASE,
  /** From the course, replaced by the session's own version. */
  ADAPTED,
  /** From this session alone. */
  SESSION
}
