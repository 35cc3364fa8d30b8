package org.lectern.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * The places from which an account was signed in: browsers, each proven by the secret in its
 * cookie, and addresses. Nothing opens by them; guesses made elsewhere do not count against them.
 */
@ApplicationScoped
class KnownPlaces {
  private static final String KNOWN =
      "select place from known_place where user_id = ? and place in (?, ?) and last_at > ?";

  private static final String REMEMBER =
      """
      insert into known_place (user_id, place, last_at) values (?, ?, ?), (?, ?, ?)
      on conflict (user_id, place) do update set last_at = excluded.last_at""";

  private static final String FORGET =
      """
      delete from known_place where user_id = ? and place not in (
        select place from known_place where user_id = ? order by last_at desc, place limit ?)""";

  /** A script that signs in every minute is a new browser each time. */
  private static final int MOST = 50;

  private final Sentences sentences;
  private final SignInSettings settings;
  private final Clock realTime;

  KnownPlaces(Sentences sentences, SignInSettings settings, @Named("realTime") Clock realTime) {
    this.sentences = sentences;
    this.settings = settings;
    this.realTime = realTime;
  }

  /** Those of the visitor's two places that are known to the account. */
  Set<String> known(UUID account, Visitor visitor) {
    return new HashSet<>(
        sentences.all(
            KNOWN,
            row -> row.getString("place"),
            account,
            visitor.addressPlace(),
            visitor.browserPlace(),
            realTime.instant().minus(settings.knownFor())));
  }

  /**
   * A new secret for the browser, of everybody who is known in it: one that somebody laid there
   * beforehand is worth nothing afterwards.
   */
  @Transactional
  String remember(UUID account, Visitor visitor) {
    var now = realTime.instant();
    var secret = Secrets.random();
    var browser = Visitor.browserPlace(secret);
    if (visitor.browserSecret() != null) {
      sentences.run(
          "update known_place set place = ? where place = ?", browser, visitor.browserPlace());
    }
    sentences.run(REMEMBER, account, browser, now, account, visitor.addressPlace(), now);
    sentences.run(FORGET, account, account, MOST);
    return secret;
  }
}
