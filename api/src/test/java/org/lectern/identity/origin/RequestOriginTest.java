package org.lectern.identity.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Trusted are 10.0.0.7, all of 10.1.0.0/16 and 2001:db8:1::/48; lines of a header stand apart by |.
 */
class RequestOriginTest {
  private static final TrustedProxies TRUSTED =
      TrustedProxies.of(List.of("10.0.0.7", "10.1.0.0/16", "2001:db8:1::/48"));

  @ParameterizedTest(name = "heard by {0}, told {1}: {2}")
  @CsvSource(
      textBlock =
          """
          192.0.2.1,     ,                                     192.0.2.1
          192.0.2.1,     198.51.100.9,                         192.0.2.1
          10.0.0.8,      198.51.100.9,                         10.0.0.8
          10.0.0.7,      ,                                     10.0.0.7
          10.0.0.7,      198.51.100.9,                         198.51.100.9
          10.0.0.7,      '203.0.113.66, 198.51.100.9',         198.51.100.9
          10.0.0.7,      203.0.113.66|198.51.100.9,            198.51.100.9
          10.0.0.7,      '198.51.100.9, 10.1.44.2',            198.51.100.9
          10.0.0.7,      '1.1.1.1, 198.51.100.9, 10.1.4.2',    198.51.100.9
          10.0.0.7,      '10.0.0.7, 198.51.100.9, 10.1.4.2',   198.51.100.9
          10.0.0.7,      '10.1.4.3, 10.1.4.2',                 10.1.4.3
          10.0.0.7,      '198.51.100.9, 10.2.4.2',             10.2.4.2
          10.0.0.7,      '198.51.100.9 ,,',                    198.51.100.9
          10.0.0.7,      198.51.100.9:51234,                   198.51.100.9
          10.0.0.7,      unknown,                              10.0.0.7
          10.0.0.7,      '198.51.100.9, localhost',            10.0.0.7
          10.0.0.7,      '198.51.100.9, 999.1.1.1',            10.0.0.7
          10.0.0.7,      '198.51.100.9, nonsense, 10.1.4.2',   10.1.4.2
          10.0.0.7,      198.51.100,                           10.0.0.7
          10.0.0.7,      2001:db8:9::1,                        2001:db8:9:0:0:0:0:1
          10.0.0.7,      [2001:db8:9::1],                      2001:db8:9:0:0:0:0:1
          10.0.0.7,      [2001:db8:9::1]:443,                  2001:db8:9:0:0:0:0:1
          10.0.0.7,      [2001:db8:9::1,                       10.0.0.7
          10.0.0.7,      ::ffff:198.51.100.9,                  198.51.100.9
          ::ffff:10.0.0.7, 198.51.100.9,                       198.51.100.9
          2001:db8:1::5, '198.51.100.9, 2001:db8:1:7::1',      198.51.100.9
          2001:db8:2::5, 198.51.100.9,                         2001:db8:2:0:0:0:0:5
          """)
  void isTheRightmostThatIsNoProxyOfOurs(String peer, String told, String client) {
    assertEquals(client, origin(peer, false, told, null).address().getHostAddress());
  }

  @ParameterizedTest(name = "heard by {0}, told {1} and {2}: https is {3}")
  @CsvSource(
      textBlock =
          """
          192.0.2.1, ,                            https,          false
          10.0.0.7,  198.51.100.9,                https,          true
          10.0.0.7,  198.51.100.9,                HTTPS,          true
          10.0.0.7,  198.51.100.9,                http,           false
          10.0.0.7,  198.51.100.9,                ,               false
          10.0.0.7,  ,                            https,          true
          10.0.0.7,  198.51.100.9,                'https, http',  false
          10.0.0.7,  198.51.100.9,                https|http,     false
          10.0.0.7,  '198.51.100.9, 10.1.4.2',    'https, http',  true
          10.0.0.7,  '198.51.100.9, 10.1.4.2',    'http, https',  false
          10.0.0.7,  '198.51.100.9, 10.1.4.2',    https,          true
          """)
  void speaksTlsWhereTheProxyThatItCameToSaysSo(
      String peer, String told, String protocols, boolean https) {
    assertEquals(https, origin(peer, false, told, protocols).isHttps());
  }

  @Test
  void speaksTlsWhereNobodyStandsBetween() {
    assertEquals(true, origin("192.0.2.1", true, null, "http").isHttps());
    assertEquals(true, origin("10.0.0.7", true, null, null).isHttps());
  }

  @ParameterizedTest(name = "“{0}” is no address and no range")
  @ValueSource(
      strings = {
        "",
        "localhost",
        "proxy.example.org",
        "10.0.0",
        "10.0.0.256",
        "10.0.0.0/33",
        "10.0.0.0/",
        "10.0.0.0/-1",
        "10.0.0.0/8/8",
        "::1/129",
        "2001:db8",
        "*",
        "[::1]"
      })
  void trustsAddressesAlone(String entry) {
    assertThrows(IllegalArgumentException.class, () -> TrustedProxies.of(List.of(entry)));
  }

  @ParameterizedTest(name = "{0} has {1}: {2}")
  @CsvSource({
    "0.0.0.0/0, 203.0.113.5, true",
    "0.0.0.0/0, 2001:db8::1, false",
    "10.1.2.3/16, 10.1.255.255, true",
    "10.1.2.3/15, 10.2.0.0, false",
    "10.1.2.4/31, 10.1.2.5, true",
    "::1, 0:0:0:0:0:0:0:1, true",
    "2001:db8::/33, 2001:db8:8000::, false"
  })
  void knowsWhatIsInARange(String range, String address, boolean inside) {
    var asked = TrustedProxies.address(address).orElseThrow();
    assertEquals(inside, TrustedProxies.of(List.of(range)).trust(asked));
  }

  private static RequestOrigin origin(
      String peer, boolean isTls, String forwardedFor, String forwardedProto) {
    var headers = new RequestOrigin.Headers(lines(forwardedFor), lines(forwardedProto));
    return RequestOrigin.of(TrustedProxies.address(peer).orElseThrow(), isTls, headers, TRUSTED);
  }

  private static List<String> lines(String header) {
    return header == null ? List.of() : Arrays.asList(header.split("\\|"));
  }
}
