package org.lectern.jobs;

/** Where a job stands; a dry run ends at {@code PLANNED} until somebody has it applied. */
public enum JobState {
  PLANNING,
  PLANNED,
  APPLYING,
  DONE,
  FAILED,
  CANCELLED,
  UNDONE
}
