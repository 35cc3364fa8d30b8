package org.lectern.reading;

/** How far a person is with an item. */
public enum MyItemState {
  /** They may not open it yet; only its title and its days are shown. */
  NOT_OPEN,
  NOT_STARTED,
  /** Opened, and not done. */
  STARTED,
  DONE;

  /** What is not open yet is nothing else, even if it was done from outside. */
  public static MyItemState of(boolean isOpen, boolean isDone, boolean isViewed) {
    if (!isOpen) return NOT_OPEN;
    if (isDone) return DONE;
    return isViewed ? STARTED : NOT_STARTED;
  }
}
