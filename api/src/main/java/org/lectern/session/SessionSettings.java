package org.lectern.session;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.ZoneId;

/** Platform settings about sessions. */
@ConfigMapping(prefix = "lectern")
public interface SessionSettings {
  /** The zone of sessions whose creator has none, and of dates in filters. */
  @WithDefault("UTC")
  ZoneId timeZone();
}
