package org.lectern.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.lectern.problem.ProblemException;

/** One-time links by which a person chooses a password: one a person, for a day. */
@ApplicationScoped
class PasswordLinks {
  static final Duration LIFE = Duration.ofHours(24);

  private final Sentences sentences;
  private final Accounts accounts;
  private final Passwords passwords;
  private final PasswordLinkTaker taker;
  private final Clock realTime;

  PasswordLinks(
      Sentences sentences,
      Accounts accounts,
      Passwords passwords,
      PasswordLinkTaker taker,
      @Named("realTime") Clock realTime) {
    this.sentences = sentences;
    this.accounts = accounts;
    this.passwords = passwords;
    this.taker = taker;
    this.realTime = realTime;
  }

  /** A new link; an older one of the same person stops working. */
  @Transactional
  PasswordLinkResponse make(UUID user) {
    var now = realTime.instant();
    var secret = Secrets.random();
    sentences.run("delete from password_link where user_id = ? or expires_at < ?", user, now);
    sentences.run(
        "insert into password_link (hash, user_id, created_at, expires_at) values (?, ?, ?, ?)",
        Secrets.hash(secret),
        user,
        now,
        now.plus(LIFE));
    return new PasswordLinkResponse("/set-password#" + secret, now.plus(LIFE));
  }

  /** Hashes before it opens a transaction, which then takes the link away and sets the password. */
  SignIns.Opened redeem(PasswordLinkRedemption redemption, Visitor visitor) {
    var link = Secrets.hash(redemption.secret());
    var now = realTime.instant();
    var user =
        sentences
            .first(
                "select user_id from password_link where hash = ? and expires_at > ?",
                row -> row.getObject("user_id", UUID.class),
                link,
                now)
            .flatMap(accounts::find)
            .filter(Accounts.Account::active)
            .orElseThrow(PasswordLinks::invalid);
    PasswordRule.require("/newPassword", redemption.newPassword(), user.names());
    return taker.take(link, user.id(), passwords.hash(redemption.newPassword()), visitor);
  }

  static ProblemException invalid() {
    return ProblemException.invalid(
        "/secret",
        "link-invalid",
        "This link was used already, or its 24 hours are over. Ask an administrator for another.");
  }
}
