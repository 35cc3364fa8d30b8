package org.lectern.boot;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lectern.boot.exit.StartRefused;

class ForwardingCheckTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "quarkus.http.proxy.proxy-address-forwarding",
        "quarkus.http.proxy.use-proxy-protocol"
      })
  void refusesASettingThatBelievesAnybody(String key) {
    var refused =
        assertThrows(
            StartRefused.class,
            () -> ForwardingCheck.requireNoOtherForwarding(config(Map.of(key, "true"))));
    assertTrue(refused.getMessage().contains(key), refused.getMessage());
    assertTrue(refused.getMessage().contains("LECTERN_TRUSTED_PROXIES="), refused.getMessage());
    assertDoesNotThrow(
        () -> ForwardingCheck.requireNoOtherForwarding(config(Map.of(key, "false"))));
  }

  @Test
  void namesTheEntryThatIsNoAddress() {
    var refused =
        assertThrows(
            StartRefused.class,
            () -> ForwardingCheck.requireAddresses(List.of("10.0.0.7", "proxy.example.org")));
    assertTrue(refused.getMessage().contains("LECTERN_TRUSTED_PROXIES"), refused.getMessage());
    assertTrue(refused.getMessage().contains("“proxy.example.org”"), refused.getMessage());
  }

  private static Config config(Map<String, String> values) {
    return new SmallRyeConfigBuilder().withDefaultValues(values).build();
  }
}
