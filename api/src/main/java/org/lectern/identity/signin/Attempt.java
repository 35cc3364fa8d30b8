package org.lectern.identity.signin;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.lectern.identity.origin.Visitor;
import org.lectern.identity.password.Secrets;

/**
 * An attempt at the password of an account. A browser or address from which the account was signed
 * in before is known to it and has an allowance of its own that nobody else can use up. Guesses
 * from unknown places also count against the account everywhere, and against the names that fail at
 * their address.
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

  /** A signed-in person who is asked for the password again. */
  static Attempt of(UUID account, UUID signIn) {
    var subject = "account " + account;
    return new Attempt(subject, subject + " in sign-in " + signIn, null);
  }

  /** There is no such account to guess; the name may be any text, so its hash is used. */
  static String nobody(String name) {
    return "nobody " + HexFormat.of().formatHex(Secrets.hash(name.toLowerCase(Locale.ROOT)));
  }

  boolean isStranger() {
    return address != null;
  }

  /** The subjects that are checked and counted together, in the order in which they are locked. */
  TreeSet<String> subjects() {
    var subjects = new TreeSet<>(Set.of(own));
    if (isStranger()) {
      subjects.add(account);
      subjects.add(address);
    }
    return subjects;
  }
}
