package org.lectern.transfer;

/** What becomes of things that are there already and differ from their row. */
public enum ExistingPolicy {
  REFUSE,
  UPDATE
}
