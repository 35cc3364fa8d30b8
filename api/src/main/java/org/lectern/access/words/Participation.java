package org.lectern.access.words;

/** The two ways of being part of a session that its dates govern. */
public enum Participation {
  LEARNER,
  COACH;

  /** What an open window gives. */
  public AccessLevel fullLevel() {
    return switch (this) {
      case LEARNER -> AccessLevel.TAKE_PART;
      case COACH -> AccessLevel.TEACH;
    };
  }
}
