package org.lectern.transfer;

/** What the rows of a file are. */
public enum ImportKind {
  ENROLLMENTS,
  USERS
}
