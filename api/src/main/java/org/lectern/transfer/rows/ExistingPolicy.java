package org.lectern.transfer.rows;

/** What becomes of things that are there already and differ from their row. */
public enum ExistingPolicy {
  REFUSE,
  UPDATE
}
