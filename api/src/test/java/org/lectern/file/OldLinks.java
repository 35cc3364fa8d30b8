package org.lectern.file;

import java.time.Clock;
import java.time.Duration;
import org.lectern.Given;
import org.lectern.file.FileLinks.Link;
import org.lectern.seal.SealKeys;

/** Addresses of files as they were given out a while ago. */
public final class OldLinks {
  private OldLinks() {}

  public static String address(Link link, Duration ago) {
    var then = Clock.offset(Clock.systemUTC(), ago.negated());
    return new FileLinks(Given.bean(SealKeys.class), then).address(link);
  }
}
