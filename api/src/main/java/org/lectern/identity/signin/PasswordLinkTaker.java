package org.lectern.identity.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.lectern.identity.Accounts;
import org.lectern.identity.origin.Visitor;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/** Uses up a link: of two attempts at the same time, only one succeeds. */
@ApplicationScoped
class PasswordLinkTaker {
  private static final Statement<byte[], Void> USE_UP =
      Statement.change(byte[].class, "delete from password_link where hash = :hash");

  private final Database database;
  private final Accounts accounts;
  private final SignIns signIns;

  PasswordLinkTaker(Database database, Accounts accounts, SignIns signIns) {
    this.database = database;
    this.accounts = accounts;
    this.signIns = signIns;
  }

  @Transactional
  SignIns.Opened take(byte[] link, UUID user, String passwordHash, Visitor visitor) {
    if (database.change(USE_UP, link) == 0) {
      throw PasswordLinks.invalid();
    }
    var account = accounts.reset(user, passwordHash, false);
    return signIns.open(user, account.tokenVersion(), false, visitor);
  }
}
