package org.lectern.identity.account;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.lectern.etag.IfMatch;
import org.lectern.identity.Accounts;
import org.lectern.identity.User;
import org.lectern.identity.Users;
import org.lectern.identity.origin.Visitor;
import org.lectern.identity.password.PasswordRule;
import org.lectern.identity.password.Passwords;
import org.lectern.identity.signin.Authenticator;
import org.lectern.identity.signin.SignIns;
import org.lectern.problem.ProblemException;

/** Changes passwords; hashes before the transaction opens, and ends every sign-in. */
@ApplicationScoped
class PasswordChanger {
  private final Accounts accounts;
  private final Authenticator authenticator;
  private final Passwords passwords;
  private final SignIns signIns;
  private final IfMatch ifMatch;

  PasswordChanger(
      Accounts accounts,
      Authenticator authenticator,
      Passwords passwords,
      SignIns signIns,
      IfMatch ifMatch) {
    this.accounts = accounts;
    this.authenticator = authenticator;
    this.passwords = passwords;
    this.signIns = signIns;
    this.ifMatch = ifMatch;
  }

  /** The caller's own: the current one must be right, and a new sign-in replaces this one. */
  SignIns.Opened change(UUID user, UUID signIn, PasswordChangeRequest change, Visitor visitor) {
    var account = accounts.find(user).orElseThrow(() -> ProblemException.notFound("user", user));
    PasswordRule.require("/newPassword", change.newPassword(), account.names());
    if (!authenticator.knows(account, change.currentPassword(), signIn, visitor)) {
      throw wrong();
    }
    var hash = passwords.hash(change.newPassword());
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              ifMatch.require(Users.VERSION, user);
              if (!accounts.holdWithPassword(account)) throw wrong();
              var changed = accounts.change(user, hash, change.endsTokens());
              return signIns.open(user, changed.tokenVersion(), false, visitor);
            });
  }

  private static ProblemException wrong() {
    return ProblemException.invalid("/currentPassword", "wrong-password");
  }

  /** Somebody else's: they must change it, and their personal tokens end too. */
  void give(User user, String password) {
    PasswordRule.require("/password", password, user.names());
    var hash = passwords.hash(password);
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              ifMatch.require(Users.VERSION, user.id());
              accounts.reset(user.id(), hash, true);
            });
  }
}
