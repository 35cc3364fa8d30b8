package org.lectern.identity.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.identity.origin.Visitor;

class AttemptTest {
  private static final String ADDRESS = "198.51.100.9";
  private static final Visitor VISITOR = new Visitor(ADDRESS, "a secret", null);

  @ParameterizedTest(name = "browser known {0}, address known {1}: counted {2}; everywhere {3}")
  @CsvSource(
      textBlock =
          """
          false, false, at the address, true
          false, true,  at the address, false
          true,  false, in the browser, false
          true,  true,  in the browser, false
          """)
  void countsWhereItIsKnownAndElseEverywhere(
      boolean browser, boolean address, String own, boolean everywhere) {
    var known = new HashSet<String>();
    if (browser) known.add(VISITOR.browserPlace());
    if (address) known.add(VISITOR.addressPlace());
    var attempt = Attempt.of("ada", VISITOR, known);
    var place =
        own.equals("in the browser")
            ? "in " + VISITOR.browserPlace()
            : "at " + VISITOR.addressPlace();
    assertEquals("account ada " + place, attempt.own());
    assertEquals(everywhere, attempt.isStranger());
    assertEquals(everywhere, attempt.subjects().contains("account ada"));
    assertEquals(everywhere, attempt.subjects().contains(VISITOR.addressPlace()));
  }

  @Test
  void knowsNoBrowserWithoutASecret() {
    var attempt = Attempt.of("ada", new Visitor(ADDRESS, null, null), Set.of());
    assertEquals("account ada at address " + ADDRESS, attempt.own());
  }

  @Test
  void countsAnIpV6HostByItsNetwork() {
    assertEquals(own("2001:db8:1:2:aaaa::1"), own("2001:db8:1:2:ffff::9"));
    assertNotEquals(own("2001:db8:1:2:aaaa::1"), own("2001:db8:1:3:aaaa::1"));
  }

  @Test
  void countsWhoIsSignedInByTheirSignIn() {
    var account = UUID.randomUUID();
    var one = Attempt.of(account, UUID.randomUUID());
    assertNotEquals(one.own(), Attempt.of(account, UUID.randomUUID()).own());
    assertEquals(Set.of(one.own()), one.subjects());
  }

  private static String own(String address) {
    return Attempt.of("ada", new Visitor(address, null, null), Set.of()).own();
  }
}
