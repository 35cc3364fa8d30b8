package org.lectern.outcome;

/**
 * The outcome of one requested change, with the same words in single calls, batches and imports.
 */
public enum Outcome {
  CREATED,
  UPDATED,
  UNCHANGED,
  REMOVED,
  SKIPPED,
  FAILED
}
