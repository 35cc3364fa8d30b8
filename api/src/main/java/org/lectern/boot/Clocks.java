package org.lectern.boot;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Named;
import jakarta.inject.Qualifier;
import jakarta.inject.Singleton;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The two clocks: domain time, which a test clock may move, and real time for tokens, throttling
 * and jobs.
 */
class Clocks {
  public static final String REAL_TIME = "realTime";

  @Produces
  @Singleton
  Clock domain(@ConfigProperty(name = "lectern.clock") Optional<Instant> start) {
    var real = Clock.systemUTC();
    return start
        .map(instant -> Clock.offset(real, Duration.between(real.instant(), instant)))
        .orElse(real);
  }

  /** Keeps the real-time clock from being injected for the domain's; a name alone would not. */
  @Qualifier
  @Retention(RetentionPolicy.RUNTIME)
  @interface RealTime {}

  @Produces
  @Singleton
  @RealTime
  @Named(REAL_TIME)
  Clock real() {
    return Clock.systemUTC();
  }
}
