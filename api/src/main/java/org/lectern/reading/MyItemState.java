package org.lectern.reading;

/** How far a person is with an item. */
public enum MyItemState {
  /** They may not open it yet; only its title and its days are shown. */
  NOT_OPEN,
  NOT_STARTED,
  /** Opened, and not done. */
  STARTED,
  DONE
}
