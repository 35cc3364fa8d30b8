package org.lectern.boot;

import java.time.Instant;
import java.util.List;
import org.lectern.access.rights.PlatformRole;

/** What anybody may know about this installation before signing in. */
public record PlatformResponse(
    String timeZone,
    Instant now,
    boolean clockMoved,
    boolean demo,
    List<DemoAccount> demoAccounts) {

  /** A demo account, with its publicly known password. */
  public record DemoAccount(String username, String password, PlatformRole role, String about) {}
}
