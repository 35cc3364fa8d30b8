package org.lectern.transfer.rows;

/** What happens to accounts and scores that are there already and differ from their row. */
public enum ExistingPolicy {
  REFUSE,
  UPDATE
}
