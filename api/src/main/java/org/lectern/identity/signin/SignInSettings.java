package org.lectern.identity.signin;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long a sign-in lasts, and how wrong passwords are limited. */
@ConfigMapping(prefix = "lectern.sign-in")
public interface SignInSettings {
  /** How long a browser stays signed in without being used. */
  @WithDefault("14d")
  Duration idle();

  /** How long a browser stays signed in at most. */
  @WithDefault("90d")
  Duration longest();

  /** Wrong passwords for one account, from one address or one known browser, before a wait. */
  @WithDefault("5")
  int failuresPerAccount();

  /** The same from everywhere where the account is not known. */
  @WithDefault("100")
  int failuresPerAccountEverywhere();

  /** How many names may be failing from one address where they are not known. */
  @WithDefault("100")
  int namesPerAddress();

  /** How long a browser and an address are known to an account since it signed in there. */
  @WithDefault("180d")
  Duration knownFor();

  /** The longest wait: waits double with every failure up to this one. */
  @WithDefault("5m")
  Duration longestWait();

  /** After this long without a failure, all are forgotten. */
  @WithDefault("1h")
  Duration forgottenAfter();
}
