package org.lectern.authorization;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Platform settings about rights. */
@ConfigMapping(prefix = "lectern")
public interface AccessSettings {
  /** Whether every session administrator counts as manager of every session. */
  @WithDefault("false")
  boolean sessionAdminsManageAll();
}
