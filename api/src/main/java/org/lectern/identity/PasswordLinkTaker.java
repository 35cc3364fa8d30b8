package org.lectern.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Uses a link up: of two at the same time, one finds it gone. */
@ApplicationScoped
class PasswordLinkTaker {
  private final Sentences sentences;
  private final Accounts accounts;
  private final SignIns signIns;

  PasswordLinkTaker(Sentences sentences, Accounts accounts, SignIns signIns) {
    this.sentences = sentences;
    this.accounts = accounts;
    this.signIns = signIns;
  }

  @Transactional
  SignIns.Opened take(byte[] link, UUID user, String passwordHash, Visitor visitor) {
    if (sentences.run("delete from password_link where hash = ?", (Object) link) == 0) {
      throw PasswordLinks.invalid();
    }
    var account = accounts.reset(user, passwordHash, false);
    return signIns.open(user, account.tokenVersion(), false, visitor);
  }
}
