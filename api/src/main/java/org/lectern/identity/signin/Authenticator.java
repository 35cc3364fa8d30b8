package org.lectern.identity.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.lectern.identity.Accounts;
import org.lectern.identity.origin.Visitor;
import org.lectern.identity.password.Passwords;
import org.lectern.problem.ProblemException;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/**
 * Verifies a username and password. An unknown or inactive account, or one without a password, is
 * answered like a wrong password, in the same time.
 */
@ApplicationScoped
public class Authenticator {
  private static final UUID NOBODY = new UUID(0, 0);

  private record SignedIn(UUID user, Instant now) {}

  private static final Statement<SignedIn, Void> NOTE =
      Statement.change(
          SignedIn.class, "update app_user set last_sign_in_at = :now where id = :user");

  private final Accounts accounts;
  private final Passwords passwords;
  private final SignInThrottle throttle;
  private final KnownPlaces places;
  private final SignIns signIns;
  private final Database database;
  private final Clock realTime;

  Authenticator(
      Accounts accounts,
      Passwords passwords,
      SignInThrottle throttle,
      KnownPlaces places,
      SignIns signIns,
      Database database,
      @Named("realTime") Clock realTime) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.throttle = throttle;
    this.places = places;
    this.signIns = signIns;
    this.database = database;
    this.realTime = realTime;
  }

  /** An attempt that may be checked: the account it is for, if any, and where it counts. */
  private record Guess(Optional<Accounts.Account> account, Attempt attempt)
      implements Passwords.Hashed {
    @Override
    public String passwordHash() {
      return account.map(Accounts.Account::passwordHash).orElse(null);
    }

    boolean isActive() {
      return account.filter(Accounts.Account::active).isPresent();
    }
  }

  SignIns.Opened signIn(String username, String password, Visitor visitor) {
    var guess =
        passwords
            .proven(() -> allowed(username, visitor), password, visitor.addressPlace())
            .filter(Guess::isActive)
            .orElseThrow(Authenticator::wrong);
    throttle.giveBack(guess.attempt());
    throttle.tidy(realTime.instant());
    return open(guess.account().orElseThrow(), visitor);
  }

  /** Whether this is the account's password, asked of a signed-in person. */
  public boolean knows(Accounts.Account account, String password, UUID signIn, Visitor visitor) {
    var attempt = Attempt.of(account.id(), signIn);
    var right =
        passwords
            .proven(
                () -> {
                  throttle.take(attempt, realTime.instant());
                  return account;
                },
                password,
                visitor.addressPlace())
            .isPresent();
    if (right) throttle.giveBack(attempt);
    return right;
  }

  /** Runs the same statements whether or not the account exists. */
  private Guess allowed(String username, Visitor visitor) {
    var account = accounts.find(username);
    var known = places.known(account.map(Accounts.Account::id).orElse(NOBODY), visitor);
    var subject = account.map(it -> it.id().toString()).orElseGet(() -> Attempt.nobody(username));
    var attempt = Attempt.of(subject, visitor, known);
    throttle.take(attempt, realTime.instant());
    return new Guess(account, attempt);
  }

  private SignIns.Opened open(Accounts.Account account, Visitor visitor) {
    database.change(NOTE, new SignedIn(account.id(), realTime.instant()));
    return signIns.open(
        account.id(), account.tokenVersion(), account.passwordChangeRequired(), visitor);
  }

  private static ProblemException wrong() {
    return ProblemException.unauthorized("sign-in-failed");
  }
}
