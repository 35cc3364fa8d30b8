package org.lectern.identity.origin;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/** Which proxies are trusted to say where a request came from. */
@ConfigMapping(prefix = "lectern")
public interface ProxySettings {
  /** Addresses and ranges such as 10.0.0.0/8; without any, no forwarded header counts. */
  Optional<List<String>> trustedProxies();
}
