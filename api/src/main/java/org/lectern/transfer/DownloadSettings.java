package org.lectern.transfer;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How many files an instance gives away at once, and for how long. */
@ConfigMapping(prefix = "lectern.downloads")
public interface DownloadSettings {
  /** How many are written, wait to be, or are on their way; more are asked to come again. */
  @WithDefault("60")
  int atOnce();

  /** How long a reader may take for one of them. */
  @WithDefault("10m")
  Duration longest();
}
