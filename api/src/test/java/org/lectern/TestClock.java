package org.lectern;

import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The domain's time in tests: it stands still at {@link #NOON}, and tests choose their dates around
 * it.
 */
@Mock
@ApplicationScoped
public class TestClock extends Clock {
  /** Sunday, 15 March 2026, 12:00 UTC. */
  public static final Instant NOON = Instant.parse("2026-03-15T12:00:00Z");

  @Override
  public Instant instant() {
    return NOON;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.fixed(NOON, zone);
  }
}
