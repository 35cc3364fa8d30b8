package org.lectern.boot;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.lectern.boot.exit.ExitCode;
import org.lectern.boot.exit.StartRefused;
import org.lectern.identity.origin.ProxySettings;
import org.lectern.identity.origin.TrustedProxies;

/** Refuses to start if anybody could forge the address that they come from. */
@ApplicationScoped
class ForwardingCheck {
  private static final List<String> BELIEVE_ANYBODY =
      List.of(
          "quarkus.http.proxy.proxy-address-forwarding", "quarkus.http.proxy.use-proxy-protocol");

  void begin(@Observes StartupEvent event, Config config, ProxySettings settings) {
    requireNoOtherForwarding(config);
    requireAddresses(settings.trustedProxies().orElse(List.of()));
  }

  static void requireNoOtherForwarding(Config config) {
    for (var key : BELIEVE_ANYBODY) {
      if (config.getOptionalValue(key, Boolean.class).orElse(false)) {
        throw new StartRefused(
            ExitCode.SETTING,
            ("%s would trust a forwarded header from anybody. Remove it, and name your proxies: "
                    + "LECTERN_TRUSTED_PROXIES=10.0.0.7,10.1.0.0/16")
                .formatted(key));
      }
    }
  }

  static void requireAddresses(List<String> proxies) {
    try {
      TrustedProxies.of(proxies);
    } catch (IllegalArgumentException notAnAddress) {
      throw new StartRefused(
          ExitCode.SETTING, "LECTERN_TRUSTED_PROXIES: " + notAnAddress.getMessage() + ".");
    }
  }
}
