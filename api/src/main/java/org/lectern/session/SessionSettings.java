package org.lectern.session;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.ZoneId;

/** What the platform decides about sessions. */
@ConfigMapping(prefix = "lectern")
public interface SessionSettings {
  /** The zone of a session whose creator has none, and of dates in filters. */
  @WithDefault("UTC")
  ZoneId timeZone();
}
