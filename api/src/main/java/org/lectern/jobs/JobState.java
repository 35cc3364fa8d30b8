package org.lectern.jobs;

/** The state of a job; a dry run stays at {@code PLANNED} until it is applied. */
public enum JobState {
  PLANNING,
  PLANNED,
  APPLYING,
  DONE,
  FAILED,
  CANCELLED,
  UNDONE
}
