package org.lectern.identity;

import org.lectern.problem.Faults;

/** What a new password must be: 10 to 200 characters, every blank counts, and not the username. */
public final class PasswordRule {
  static final int SHORTEST = 10;
  static final int LONGEST = 200;

  private PasswordRule() {}

  public static void check(Faults faults, String pointer, String password, String username) {
    if (password == null || password.isEmpty()) {
      faults.required(pointer, null);
      return;
    }
    var length = password.codePointCount(0, password.length());
    if (length < SHORTEST) {
      faults.add(
          pointer,
          "too-short",
          "A password has at least %d characters; this has %d.".formatted(SHORTEST, length));
    }
    faults.atMost(pointer, password, LONGEST);
    if (password.equalsIgnoreCase(username)) {
      faults.add(pointer, "is-username", "The password cannot be the username.");
    }
  }

  static void require(String pointer, String password, String username) {
    var faults = new Faults();
    check(faults, pointer, password, username);
    faults.raise();
  }
}
