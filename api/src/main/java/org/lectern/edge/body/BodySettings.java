package org.lectern.edge.body;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long the body of a request may take to come in. */
@ConfigMapping(prefix = "lectern.body")
public interface BodySettings {
  /** In each such period a body must bring at least a kilobyte a second, or its end. */
  @WithDefault("10s")
  Duration patience();

  /** When a body must be complete. */
  @WithDefault("60s")
  Duration timeLimit();

  /** The same for a file. */
  @WithDefault("10m")
  Duration fileTimeLimit();

  /** The same for an upload, which brings at least ten kilobytes a second. */
  @WithDefault("90m")
  Duration uploadTimeLimit();
}
