package org.lectern;

import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The domain's time in tests: it stands still at {@link #NOON}, and tests choose their dates around
 * it.
 */
@Mock
@ApplicationScoped
public class TestClock extends Clock {
  /** Sunday, 15 March 2026, 12:00 UTC. */
  public static final Instant NOON = Instant.parse("2026-03-15T12:00:00Z");

  private final Instant now;

  @Inject
  TestClock(@ConfigProperty(name = "lectern.test-now") Optional<Instant> now) {
    this.now = now.orElse(NOON);
  }

  TestClock() {
    this(Optional.empty());
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(now, zone);
  }
}
