package org.lectern.boot.settings;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** Settings of the first start and of demo mode. */
@ConfigMapping(prefix = "lectern")
public interface StartSettings {
  /** Whether this is a demo, with accounts whose password is publicly known. */
  @WithDefault("false")
  boolean demo();

  /** Whether a demo starts with courses and sessions, or only with its accounts. */
  @WithDefault("true")
  boolean demoData();

  /** The first administrator's password on an empty database; generated if absent. */
  Optional<String> adminPassword();

  /** Whether to delete the demo accounts once demo mode is off. */
  @WithDefault("false")
  boolean removeDemoAccounts();

  /** When the domain's time starts; in demo mode only. */
  Optional<Instant> clock();

  /** The folder of the embedded database. */
  @WithDefault(".lectern/data")
  Path dataDir();

  /** The folder of the keys that sign tokens, which all instances share. */
  Path keysDir();
}
