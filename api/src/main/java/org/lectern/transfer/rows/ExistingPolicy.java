package org.lectern.transfer.rows;

/** What happens to existing accounts that differ from their row. */
public enum ExistingPolicy {
  REFUSE,
  UPDATE
}
