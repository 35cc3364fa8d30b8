package org.lectern.access.words;

/** What a person may still do once their window is over. */
public enum VisibilityAfterEnd {
  READ_ONLY,
  ACCESSIBLE,
  LISTED_ONLY,
  NOT_ACCESSIBLE;

  public AccessLevel levelOf(Participation part) {
    return switch (this) {
      case NOT_ACCESSIBLE -> AccessLevel.NONE;
      case LISTED_ONLY -> AccessLevel.LIST;
      case READ_ONLY -> AccessLevel.READ;
      case ACCESSIBLE -> part.fullLevel();
    };
  }

  /** The list in which the session then appears; null is unlisted. */
  public SessionView view() {
    return this == NOT_ACCESSIBLE ? null : SessionView.PAST;
  }
}
