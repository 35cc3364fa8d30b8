package org.lectern.jobs;

/**
 * Work that goes on after its request was answered. It may be begun again after a crash, on any
 * instance: what it did must then show in the database, and be done once.
 */
public interface Job {
  /** The name under which its work waits in the table. */
  String name();

  /** Does the work that {@code key} names; what it throws has it tried again. */
  void run(String key);

  /** Says on the work itself that it was tried often enough. */
  void giveUp(String key, RuntimeException reason);
}
