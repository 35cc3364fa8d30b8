package org.lectern.file;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How much room uploaded files have, and how long one is kept that nothing uses. */
@ConfigMapping(prefix = "lectern.files")
public interface FileSettings {
  /** What the files of one course's base content may take, in megabytes of 1024 × 1024 bytes. */
  @WithDefault("2048")
  int courseMegabytes();

  /** The same for the files that one session has of its own. */
  @WithDefault("2048")
  int sessionMegabytes();

  /** What the files that one learner sends in one course of a session may take, in megabytes. */
  @WithDefault("200")
  int learnerMegabytes();

  /** How many files that may be. */
  @WithDefault("20")
  int learnerFiles();

  /** How long a file is kept that is uploaded and not used. */
  @WithDefault("24h")
  Duration unusedFor();

  /** How often such files are looked for. */
  @WithDefault("1h")
  Duration cleaning();
}
