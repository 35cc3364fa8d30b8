package org.lectern.boot.settings;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** What this installation is, and with whom it begins. */
@ConfigMapping(prefix = "lectern")
public interface StartSettings {
  /** Whether this is a demonstration, with accounts whose passwords everybody knows. */
  @WithDefault("false")
  boolean demo();

  /** Whether a demonstration begins with courses and sessions, or with its accounts alone. */
  @WithDefault("true")
  boolean demoData();

  /** The first administrator's password, on an empty database; without it one is made up. */
  Optional<String> adminPassword();

  /** Whether to delete the accounts of a demonstration, when it is none any more. */
  @WithDefault("false")
  boolean removeDemoAccounts();

  /** Where the domain's time starts; in a demonstration alone. */
  Optional<Instant> clock();

  /** The folder of the embedded database. */
  @WithDefault(".lectern/data")
  Path dataDir();

  /** The folder of the keys that sign tokens, which all instances share. */
  Path keysDir();
}
