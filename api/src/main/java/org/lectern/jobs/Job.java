package org.lectern.jobs;

/**
 * Work that continues after its request was answered. It may be restarted after a crash, on any
 * instance, so its progress must be in the database and each step must be done once.
 */
public interface Job {
  /** The name under which its work waits in the table. */
  String name();

  /** Does the work that {@code key} names; if it throws, the work is tried again. */
  void run(String key);

  /** Marks the work as failed after too many attempts. */
  void giveUp(String key, RuntimeException reason);
}
