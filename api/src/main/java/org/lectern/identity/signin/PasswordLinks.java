package org.lectern.identity.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.lectern.identity.Accounts;
import org.lectern.identity.User;
import org.lectern.identity.origin.Visitor;
import org.lectern.identity.password.PasswordRule;
import org.lectern.identity.password.Passwords;
import org.lectern.identity.password.Secrets;
import org.lectern.problem.ProblemException;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/** One-time links for choosing a password: one per person, valid for a day. */
@ApplicationScoped
public class PasswordLinks {
  static final Duration LIFE = Duration.ofHours(24);

  private record Outdated(UUID user, Instant now) {}

  private static final Statement<Outdated, Void> TIDY =
      Statement.change(
          Outdated.class, "delete from password_link where user_id = :user or expires_at < :now");

  /** Whatever ends all links changes the account first, and waits here or is waited for. */
  private static final Statement<UUID, UUID> HOLD_ACTIVE =
      Statement.of(
          UUID.class,
          UUID.class,
          "select id from app_user where id = :user and active for no key update");

  private record Made(byte[] hash, UUID user, Instant now, Instant until) {}

  private static final Statement<Made, Void> MAKE =
      Statement.change(
          Made.class,
          """
          insert into password_link (hash, user_id, created_at, expires_at)
          values (:hash, :user, :now, :until)""");

  private record Shown(byte[] hash, Instant now) {}

  private static final Statement<Shown, UUID> WHOSE =
      Statement.of(
          Shown.class,
          UUID.class,
          "select user_id from password_link where hash = :hash and expires_at > :now");

  private final Database database;
  private final Accounts accounts;
  private final Passwords passwords;
  private final PasswordLinkTaker taker;
  private final Clock realTime;

  PasswordLinks(
      Database database,
      Accounts accounts,
      Passwords passwords,
      PasswordLinkTaker taker,
      @Named("realTime") Clock realTime) {
    this.database = database;
    this.accounts = accounts;
    this.passwords = passwords;
    this.taker = taker;
    this.realTime = realTime;
  }

  /** A new link; an older one of the same person stops working. */
  @Transactional
  public PasswordLinkResponse make(User user) {
    if (database.first(HOLD_ACTIVE, user.id()).isEmpty()) throw inactive(user);
    var now = realTime.instant();
    var secret = Secrets.random();
    database.change(TIDY, new Outdated(user.id(), now));
    database.change(MAKE, new Made(Secrets.hash(secret), user.id(), now, now.plus(LIFE)));
    return new PasswordLinkResponse("/set-password#" + secret, now.plus(LIFE));
  }

  /** Hashes first, then uses up the link and sets the password in one transaction. */
  SignIns.Opened redeem(PasswordLinkRedemption redemption, Visitor visitor) {
    var link = Secrets.hash(redemption.secret());
    var now = realTime.instant();
    var user =
        database
            .first(WHOSE, new Shown(link, now))
            .flatMap(accounts::find)
            .filter(Accounts.Account::active)
            .orElseThrow(PasswordLinks::invalid);
    PasswordRule.require("/newPassword", redemption.newPassword(), user.names());
    return taker.take(link, user.id(), passwords.hash(redemption.newPassword()), visitor);
  }

  private static ProblemException inactive(User user) {
    return ProblemException.conflict("inactive-user", user.username());
  }

  static ProblemException invalid() {
    return ProblemException.invalid("/secret", "link-invalid");
  }
}
