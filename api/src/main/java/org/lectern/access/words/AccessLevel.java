package org.lectern.access.words;

/** How far a person may go, each level including the ones before it. */
public enum AccessLevel {
  NONE,
  LIST,
  READ,
  TAKE_PART,
  TEACH;

  public boolean includes(AccessLevel other) {
    return compareTo(other) >= 0;
  }
}
