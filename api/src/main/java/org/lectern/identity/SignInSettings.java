package org.lectern.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long a sign-in lasts, and how patiently wrong passwords are met. */
@ConfigMapping(prefix = "lectern.sign-in")
public interface SignInSettings {
  /** How long a browser stays signed in without being used. */
  @WithDefault("14d")
  Duration idle();

  /** How long a browser stays signed in at most. */
  @WithDefault("90d")
  Duration longest();

  /** Wrong passwords for one name before there is a wait. */
  @WithDefault("5")
  int failuresPerAccount();

  /** Wrong passwords from one address before there is a wait; a school may share one address. */
  @WithDefault("50")
  int failuresPerAddress();

  /** The longest wait: waits double with every failure up to this one. */
  @WithDefault("5m")
  Duration longestWait();

  /** After so long without a failure all is forgotten. */
  @WithDefault("1h")
  Duration forgottenAfter();
}
