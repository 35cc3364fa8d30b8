package org.lectern.transfer.rows;

/** What the rows of a file are. */
public enum ImportKind {
  ENROLLMENTS,
  RESULTS,
  USERS
}
