package org.lectern.content;

/** What may be handed in. */
public enum HandInPart {
  TEXT,
  FILES
}
