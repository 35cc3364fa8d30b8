package org.lectern.access.rights;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lectern.access.rights.TokenKind.PERSONAL;
import static org.lectern.access.rights.TokenKind.SIGN_IN;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The effects of a change of an account, and whether a personal token allows them. */
class AccountEffectTest {
  @ParameterizedTest(name = "{0} {1} {2} becomes {3} {4} {5}: {6}, by a personal token {7}")
  @CsvSource(
      textBlock =
          """
          LEARNER,       a@x, active,   LEARNER,       a@x, active,   NOTHING_OPENS,                   true
          LEARNER,       a@x, active,   LEARNER,       b@x, active,   NOTHING_OPENS,                   true
          LEARNER,       a@x, active,   LEARNER,       a@x, inactive, NOTHING_OPENS,                   true
          ADMIN,         a@x, active,   LEARNER,       a@x, active,   NOTHING_OPENS,                   true
          ADMIN,         a@x, active,   ADMIN,         a@x, inactive, NOTHING_OPENS,                   true
          LEARNER,       a@x, active,   TEACHER,       a@x, active,   RAISE_ROLE,                      false
          SESSION_ADMIN, a@x, active,   ADMIN,         a@x, active,   RAISE_ROLE,                      false
          TEACHER,       a@x, inactive, TEACHER,       a@x, active,   REOPEN_ACCOUNT_UP_TO_TEACHER,    true
          SESSION_ADMIN, a@x, inactive, SESSION_ADMIN, a@x, active,   REOPEN_ACCOUNT_ABOVE_TEACHER,    false
          SESSION_ADMIN, a@x, inactive, LEARNER,       a@x, active,   REOPEN_ACCOUNT_ABOVE_TEACHER,    false
          SESSION_ADMIN, a@x, active,   SESSION_ADMIN, b@x, active,   READDRESS_ACCOUNT_ABOVE_TEACHER, false
          ADMIN,         a@x, active,   LEARNER,       b@x, active,   READDRESS_ACCOUNT_ABOVE_TEACHER, false
          """)
  void ofAChange(
      PlatformRole role,
      String email,
      String active,
      PlatformRole newRole,
      String newEmail,
      String newActive,
      AccountEffect effect,
      boolean byPersonalToken) {
    var effects =
        AccountEffect.ofChanging(facts(role, email, active), facts(newRole, newEmail, newActive));
    assertTrue(effects.contains(effect), effects::toString);
    assertEquals(byPersonalToken, AccountEffect.mayAll(effects, PERSONAL));
    assertTrue(AccountEffect.mayAll(effects, SIGN_IN));
  }

  @ParameterizedTest(name = "a new {0}, with a password {1}: by a personal token {2}")
  @CsvSource({
    "LEARNER, false, true",
    "TEACHER, false, true",
    "SESSION_ADMIN, false, false",
    "ADMIN, false, false",
    "LEARNER, true, false"
  })
  void ofANewAccount(PlatformRole role, boolean withPassword, boolean byPersonalToken) {
    var effects = AccountEffect.ofMaking(role, withPassword);
    assertEquals(byPersonalToken, AccountEffect.mayAll(effects, PERSONAL));
    assertTrue(AccountEffect.mayAll(effects, SIGN_IN));
  }

  @ParameterizedTest
  @EnumSource(AccountEffect.class)
  void nothingNeedsMoreThanASignIn(AccountEffect effect) {
    assertTrue(effect.may(SIGN_IN));
  }

  @Test
  void anotherExternalIdReaddressesToo() {
    var before = new AccountFacts(PlatformRole.ADMIN, "a@x", null, true);
    var after = new AccountFacts(PlatformRole.ADMIN, "a@x", "hr-7", true);
    assertEquals(
        Set.of(AccountEffect.NOTHING_OPENS, AccountEffect.READDRESS_ACCOUNT_ABOVE_TEACHER),
        AccountEffect.ofChanging(before, after));
  }

  private static AccountFacts facts(PlatformRole role, String email, String active) {
    return new AccountFacts(role, email, null, active.equals("active"));
  }
}
