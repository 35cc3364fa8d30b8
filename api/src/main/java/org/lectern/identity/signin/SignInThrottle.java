package org.lectern.identity.signin;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.lectern.problem.ProblemException;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/**
 * Slows wrong passwords down with growing waits, shared by all instances and never permanent. An
 * attempt uses its allowance, in the same step as the check, before its password is compared; a
 * correct one returns it. So parallel attempts gain nothing over sequential ones, and attempts
 * during a wait are refused unchecked, whatever they contain, without extending it.
 */
@ApplicationScoped
class SignInThrottle {
  private record Looked(List<String> subjects, String own, String address, Instant now) {}

  private record Held(String subject, int failures, Instant lastAt, Instant blockedUntil) {
    Guesses guesses() {
      return new Guesses(failures, lastAt, blockedUntil);
    }
  }

  /** Locks the subjects in their order, and those that are new. */
  private static final Statement<Looked, Held> HOLD =
      Statement.of(
          Looked.class,
          Held.class,
          """
          insert into sign_in_failure (subject, failures, last_at, address)
          select s.subject, 0, :now, case when s.subject = :own then :address end
          from unnest(cast(:subjects as text[])) as s(subject)
          on conflict (subject) do update set address = excluded.address
          returning subject, failures, last_at, blocked_until""");

  private record Counted(String subject, int failures, Instant lastAt, Instant blockedUntil) {}

  private static final Statement<Counted, Void> COUNT =
      Statement.change(
          Counted.class,
          """
          update sign_in_failure
          set failures = :failures, last_at = :lastAt, blocked_until = :blockedUntil
          where subject = :subject""");

  private record At(String address, Instant since) {}

  private record Failing(int names, Instant oldest) {}

  private static final Statement<At, Failing> NAMES =
      Statement.of(
          At.class,
          Failing.class,
          """
          select count(*)::int as names, min(last_at) as oldest from sign_in_failure
          where address = :address and failures > 0 and last_at >= :since""");

  private static final Statement<String, Void> FORGET =
      Statement.change(String.class, "delete from sign_in_failure where subject = :subject");

  private static final Statement<String, Void> ONE_LESS =
      Statement.change(
          String.class,
          """
          update sign_in_failure set failures = greatest(failures - 1, 0), blocked_until = null
          where subject = :subject""");

  private static final Statement<Instant, Void> TIDY =
      Statement.change(
          Instant.class,
          """
          delete from sign_in_failure where subject in (
            select subject from sign_in_failure where last_at < :before for update skip locked)""");

  private final Database database;
  private final SignInSettings settings;
  private final Patience own;
  private final Patience everywhere;

  SignInThrottle(Database database, SignInSettings settings) {
    this.database = database;
    this.settings = settings;
    this.own = patience(settings.failuresPerAccount());
    this.everywhere = patience(settings.failuresPerAccountEverywhere());
  }

  /** 429 during a wait; otherwise the attempt is counted and may be checked. */
  @Transactional
  void take(Attempt attempt, Instant now) {
    var held = hold(attempt, now);
    held.values().stream()
        .map(guesses -> guesses.waitAt(now))
        .max(Comparator.naturalOrder())
        .filter(wait -> !wait.isZero())
        .ifPresent(SignInThrottle::refuse);
    if (attempt.isStranger()) requireFewNames(attempt, held.get(attempt.own()), now);
    count(attempt.own(), held.get(attempt.own()).andOne(now, own));
    if (attempt.isStranger()) {
      count(attempt.account(), held.get(attempt.account()).andOne(now, everywhere));
    }
  }

  /** The password was right: earlier failures here are forgotten, those elsewhere are not. */
  void giveBack(Attempt attempt) {
    database.change(FORGET, attempt.own());
    if (attempt.isStranger()) database.change(ONE_LESS, attempt.account());
  }

  /** Removes expired entries. */
  void tidy(Instant now) {
    database.change(TIDY, now.minus(settings.forgottenAfter()));
  }

  private Map<String, Guesses> hold(Attempt attempt, Instant now) {
    var subjects = List.copyOf(attempt.subjects());
    return database.list(HOLD, new Looked(subjects, attempt.own(), attempt.address(), now)).stream()
        .collect(toMap(Held::subject, Held::guesses));
  }

  /**
   * Many people behind one address mistype and then get in; trying many names without success is
   * different. Names that already fail there follow their own waits.
   */
  private void requireFewNames(Attempt attempt, Guesses before, Instant now) {
    if (!before.areForgotten(now, own)) return;
    var since = now.minus(settings.forgottenAfter());
    var failing = database.one(NAMES, new At(attempt.address(), since));
    if (failing.names < settings.namesPerAddress()) return;
    refuse(Duration.between(since, failing.oldest));
  }

  private void count(String subject, Guesses guesses) {
    database.change(
        COUNT, new Counted(subject, guesses.count(), guesses.lastAt(), guesses.closedUntil()));
  }

  private Patience patience(int free) {
    return new Patience(free, settings.longestWait(), settings.forgottenAfter());
  }

  private static void refuse(Duration wait) {
    var seconds = Math.max(1, wait.plusMillis(999).toSeconds());
    throw ProblemException.tooMany(seconds);
  }
}
