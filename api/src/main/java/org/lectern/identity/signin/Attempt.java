package org.lectern.identity.signin;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.lectern.identity.origin.Visitor;
import org.lectern.identity.password.Secrets;

/**
 * Somebody who tries a password for an account. A browser in which the account was signed in
 * before, and an address from which it was, are known to it: they have an allowance of their own
 * that nobody else uses up. A stranger's guesses count against the account everywhere, too, and
 * against the names that fail at their address.
 *
 * @param account the account, or the hash of a name that nobody has
 * @param own what the allowance of their own belongs to
 * @param address where a stranger is; null where they are none
 */
record Attempt(String account, String own, String address) {
  static Attempt of(Object account, Visitor visitor, Set<String> known) {
    var subject = "account " + account;
    var browser = visitor.browserPlace();
    if (browser != null && known.contains(browser))
      return new Attempt(subject, subject + " in " + browser, null);
    var address = visitor.addressPlace();
    var own = subject + " at " + address;
    return new Attempt(subject, own, known.contains(address) ? null : address);
  }

  /** Somebody who is signed in, and is asked for the password once more. */
  static Attempt of(UUID account, UUID signIn) {
    var subject = "account " + account;
    return new Attempt(subject, subject + " in sign-in " + signIn, null);
  }

  /**
   * There is nothing to guess behind such a name; it may be any text, so its hash stands for it.
   */
  static String nobody(String name) {
    return "nobody " + HexFormat.of().formatHex(Secrets.hash(name.toLowerCase(Locale.ROOT)));
  }

  boolean isStranger() {
    return address != null;
  }

  /** What is looked at and counted at once, in the order in which it is locked. */
  TreeSet<String> subjects() {
    var subjects = new TreeSet<>(Set.of(own));
    if (isStranger()) {
      subjects.add(account);
      subjects.add(address);
    }
    return subjects;
  }
}
