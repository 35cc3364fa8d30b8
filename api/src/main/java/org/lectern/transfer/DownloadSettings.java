package org.lectern.transfer;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How many files an instance sends at once, and for how long. */
@ConfigMapping(prefix = "lectern.downloads")
public interface DownloadSettings {
  /** How many may be written, waiting or being sent; further requests are asked to try again. */
  @WithDefault("60")
  int atOnce();

  /** How long a reader may take for one of them. */
  @WithDefault("10m")
  Duration longest();
}
