package org.lectern.jobs;

import java.time.Duration;

/** Work that comes up again and again, done by one instance at a time. */
public interface RepeatedJob {
  /** The name under which it waits in the table. */
  String name();

  /** How long after its end it comes up again. */
  Duration pause();

  void run();
}
