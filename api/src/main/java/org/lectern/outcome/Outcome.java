package org.lectern.outcome;

/**
 * What became of one thing that was asked for, the same words in single calls, batches, imports.
 */
public enum Outcome {
  CREATED,
  UPDATED,
  UNCHANGED,
  REMOVED,
  SKIPPED,
  FAILED
}
