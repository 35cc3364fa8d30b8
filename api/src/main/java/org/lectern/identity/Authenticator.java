package org.lectern.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Clock;
import org.lectern.problem.ProblemException;

/**
 * Lets in whoever knows a name and its password. A name that is unknown, inactive or without a
 * password is answered like a wrong password, in the same time.
 */
@ApplicationScoped
class Authenticator {
  private final Accounts accounts;
  private final Passwords passwords;
  private final SignInThrottle throttle;
  private final SignIns signIns;
  private final Sentences sentences;
  private final Clock realTime;

  Authenticator(
      Accounts accounts,
      Passwords passwords,
      SignInThrottle throttle,
      SignIns signIns,
      Sentences sentences,
      @Named("realTime") Clock realTime) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.throttle = throttle;
    this.signIns = signIns;
    this.sentences = sentences;
    this.realTime = realTime;
  }

  SignIns.Opened signIn(String username, String password, String address) {
    var attempt = SignInThrottle.Attempt.of(username, address);
    throttle.requireOpen(attempt, realTime.instant());
    var found = accounts.find(username);
    var account = found.orElse(null);
    var right = passwords.matches(found.map(Accounts.Account::passwordHash).orElse(null), password);
    if (!right || !account.active()) throw refused(attempt);
    throttle.requireOpen(attempt, realTime.instant());
    throttle.succeeded(attempt);
    throttle.tidy(realTime.instant());
    sentences.run(
        "update app_user set last_sign_in_at = ? where id = ?", realTime.instant(), account.id());
    return signIns.open(account.id(), account.tokenVersion(), account.passwordChangeRequired());
  }

  /** Whether this is the account's password; wrong ones count as attempts to sign in. */
  boolean knows(Accounts.Account account, String password, String address) {
    var attempt = SignInThrottle.Attempt.of(account.username(), address);
    throttle.requireOpen(attempt, realTime.instant());
    var right = passwords.matches(account.passwordHash(), password);
    if (right) throttle.requireOpen(attempt, realTime.instant());
    else throttle.failed(attempt, realTime.instant());
    return right;
  }

  private ProblemException refused(SignInThrottle.Attempt attempt) {
    throttle.failed(attempt, realTime.instant());
    return ProblemException.unauthorized("sign-in-failed", "The username or password is wrong.");
  }
}
