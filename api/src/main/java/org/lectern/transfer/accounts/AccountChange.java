package org.lectern.transfer.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.lectern.access.rights.AccountEffect;
import org.lectern.access.rights.AccountFacts;
import org.lectern.access.rights.TokenKind;
import org.lectern.identity.UserRequest;
import org.lectern.transfer.rows.People;

/** What a row would change in an existing account. */
record AccountChange(People.Person known, UserRequest wanted) {
  /** The columns in which the two differ. */
  List<String> differences() {
    var differs = new ArrayList<String>();
    compare(differs, "firstName", known.firstName(), wanted.firstName());
    compare(differs, "lastName", known.lastName(), wanted.lastName());
    compare(differs, "email", known.email(), wanted.email());
    compare(differs, "role", known.role(), wanted.role());
    compare(differs, "externalId", known.externalId(), wanted.externalId());
    compare(differs, "timeZone", known.timeZone(), wanted.timeZone());
    compare(differs, "language", known.language(), wanted.language());
    return differs;
  }

  private static void compare(List<String> differs, String column, Object one, Object other) {
    if (!Objects.equals(one, other)) differs.add(column);
  }

  boolean lowersTheRole() {
    return !wanted.role().includes(known.role());
  }

  boolean mayBeMadeWith(TokenKind token) {
    return AccountEffect.mayAll(AccountEffect.ofChanging(before(), after()), token);
  }

  private AccountFacts before() {
    return new AccountFacts(known.role(), known.email(), known.externalId(), known.active());
  }

  private AccountFacts after() {
    return new AccountFacts(wanted.role(), wanted.email(), wanted.externalId(), known.active());
  }
}
