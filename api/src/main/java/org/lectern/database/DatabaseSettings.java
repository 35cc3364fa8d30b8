package org.lectern.database;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long a request may use the database, and how many may write at once. */
@ConfigMapping(prefix = "lectern.database")
public interface DatabaseSettings {
  /** The longest that one statement of a request may take. */
  @WithDefault("20s")
  Duration statementTime();

  /** The longest wait for a lock that another transaction holds. */
  @WithDefault("3s")
  Duration lockWait();

  /** How many requests of one instance change something at once; half of its connections. */
  @WithDefault("10")
  int writers();

  /** How many of them change the same thing, such as one session with all that is in it. */
  @WithDefault("4")
  int writersOfOneThing();
}
