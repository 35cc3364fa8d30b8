package org.lectern.identity.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.lectern.identity.origin.Visitor;
import org.lectern.identity.password.Secrets;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/**
 * The places from which an account was signed in: browsers, each identified by the secret in its
 * cookie, and addresses. They give no access; guesses made elsewhere do not count against them.
 */
@ApplicationScoped
class KnownPlaces {
  private record Asked(UUID account, List<String> places, Instant since) {}

  private static final Statement<Asked, String> KNOWN =
      Statement.of(
          Asked.class,
          String.class,
          """
          select place from known_place
          where user_id = :account and place = any(:places) and last_at > :since""");

  private record Renamed(String before, String after) {}

  private static final Statement<Renamed, Void> RENAME =
      Statement.change(
          Renamed.class, "update known_place set place = :after where place = :before");

  private record Seen(UUID account, List<String> places, Instant now) {}

  private static final Statement<Seen, Void> REMEMBER =
      Statement.change(
          Seen.class,
          """
          insert into known_place (user_id, place, last_at)
          select :account, place, :now from unnest(cast(:places as text[])) as place
          on conflict (user_id, place) do update set last_at = excluded.last_at""");

  private record Kept(UUID account, int most) {}

  private static final Statement<Kept, Void> FORGET =
      Statement.change(
          Kept.class,
          """
          delete from known_place where user_id = :account and place not in (
            select place from known_place where user_id = :account
            order by last_at desc, place limit :most)""");

  /** A script that signs in every minute is a new browser each time. */
  private static final int MOST = 50;

  private final Database database;
  private final SignInSettings settings;
  private final Clock realTime;

  KnownPlaces(Database database, SignInSettings settings, @Named("realTime") Clock realTime) {
    this.database = database;
    this.settings = settings;
    this.realTime = realTime;
  }

  /** Those of the visitor's two places that are known to the account. */
  Set<String> known(UUID account, Visitor visitor) {
    var places =
        Stream.of(visitor.addressPlace(), visitor.browserPlace()).filter(Objects::nonNull).toList();
    var since = realTime.instant().minus(settings.knownFor());
    return Set.copyOf(database.list(KNOWN, new Asked(account, places, since)));
  }

  /**
   * A new secret for the browser, for every account known in it, so that one planted there
   * beforehand becomes worthless.
   */
  @Transactional
  String remember(UUID account, Visitor visitor) {
    var now = realTime.instant();
    var secret = Secrets.random();
    var browser = Visitor.browserPlace(secret);
    if (visitor.browserSecret() != null) {
      database.change(RENAME, new Renamed(visitor.browserPlace(), browser));
    }
    var places = List.of(browser, visitor.addressPlace());
    database.change(REMEMBER, new Seen(account, places, now));
    database.change(FORGET, new Kept(account, MOST));
    return secret;
  }
}
