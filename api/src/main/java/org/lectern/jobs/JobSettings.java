package org.lectern.jobs;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the background jobs. */
@ConfigMapping(prefix = "lectern.jobs")
public interface JobSettings {
  /** How often waiting work is looked for. */
  @WithDefault("500ms")
  Duration polling();

  /** The heartbeat interval; work that misses four heartbeats is taken over. */
  @WithDefault("5s")
  Duration heartbeat();

  /** The longest that one statement of a job may take, its wait for others included. */
  @WithDefault("10m")
  Duration statementTime();

  /** How many jobs one instance does at once. */
  @WithDefault("2")
  int threads();

  /** How long a job may go on when its instance leaves, and again to stop between two steps. */
  @WithDefault("5s")
  Duration parting();
}
