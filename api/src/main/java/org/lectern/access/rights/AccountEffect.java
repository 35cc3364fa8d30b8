package org.lectern.access.rights;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * What an operation can do to who gets in and what they may do, and with which kinds of token that
 * is allowed. The columns are SIGN_IN, PERSONAL. Personal tokens are kept in scripts: somebody who
 * finds one must not be able to create access that outlives it.
 */
public enum AccountEffect {
  MAKE_ACCOUNT_UP_TO_TEACHER(true, true),
  MAKE_ACCOUNT_ABOVE_TEACHER(true, false),
  RAISE_ROLE(true, false),
  REOPEN_ACCOUNT_UP_TO_TEACHER(true, true),
  REOPEN_ACCOUNT_ABOVE_TEACHER(true, false),
  /** Another e-mail or external id, by which another system or a message finds the person. */
  READDRESS_ACCOUNT_ABOVE_TEACHER(true, false),
  SET_PASSWORD(true, false),
  MAKE_PASSWORD_LINK(true, false),
  MAKE_PERSONAL_TOKEN(true, false),
  /**
   * Anything that gives no new access, such as another name, a lower role, a deactivation or a
   * revocation.
   */
  NOTHING_OPENS(true, true);

  private final boolean bySignIn;
  private final boolean byPersonalToken;

  AccountEffect(boolean bySignIn, boolean byPersonalToken) {
    this.bySignIn = bySignIn;
    this.byPersonalToken = byPersonalToken;
  }

  public boolean may(TokenKind token) {
    return switch (token) {
      case SIGN_IN -> bySignIn;
      case PERSONAL -> byPersonalToken;
    };
  }

  public static boolean mayAll(Set<AccountEffect> effects, TokenKind token) {
    return effects.stream().allMatch(effect -> effect.may(token));
  }

  public static Set<AccountEffect> ofMaking(PlatformRole role, boolean withPassword) {
    var effects =
        EnumSet.of(isAbove(role) ? MAKE_ACCOUNT_ABOVE_TEACHER : MAKE_ACCOUNT_UP_TO_TEACHER);
    if (withPassword) effects.add(SET_PASSWORD);
    return effects;
  }

  public static Set<AccountEffect> ofChanging(AccountFacts before, AccountFacts after) {
    var effects = EnumSet.of(NOTHING_OPENS);
    var above = isAbove(before.role()) || isAbove(after.role());
    if (!before.role().includes(after.role())) effects.add(RAISE_ROLE);
    if (!before.active() && after.active()) {
      effects.add(above ? REOPEN_ACCOUNT_ABOVE_TEACHER : REOPEN_ACCOUNT_UP_TO_TEACHER);
    }
    var sameAddress =
        Objects.equals(before.email(), after.email())
            && Objects.equals(before.externalId(), after.externalId());
    if (above && !sameAddress) effects.add(READDRESS_ACCOUNT_ABOVE_TEACHER);
    return effects;
  }

  private static boolean isAbove(PlatformRole role) {
    return !PlatformRole.TEACHER.includes(role);
  }
}
