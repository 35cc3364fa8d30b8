package org.lectern.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.lectern.problem.ProblemException;

/**
 * Meets wrong passwords with growing waits, shared by all instances and never for good. A guess
 * takes its allowance, in one step with the look at it, before its password is compared; a right
 * one gives it back. So many guesses at once are as few as one after the other, and those that come
 * during a wait are not looked at, whatever they hold, and make it no longer.
 */
@ApplicationScoped
class SignInThrottle {
  /** Locks the subjects in their order, and those that are new. */
  private static final String HOLD =
      """
      insert into sign_in_failure (subject, failures, last_at, address)
      select s.subject, 0, ?, case when s.subject = ? then ? end
      from unnest(cast(? as text[])) as s(subject)
      on conflict (subject) do update set address = excluded.address
      returning subject, failures, last_at, blocked_until""";

  private static final String COUNT =
      "update sign_in_failure set failures = ?, last_at = ?, blocked_until = ? where subject = ?";

  private static final String NAMES =
      """
      select count(*) as names, min(last_at) as oldest from sign_in_failure
      where address = ? and failures > 0 and last_at >= ?""";

  private static final String TIDY =
      """
      delete from sign_in_failure where subject in (
        select subject from sign_in_failure where last_at < ? for update skip locked)""";

  private final Sentences sentences;
  private final SignInSettings settings;
  private final Patience own;
  private final Patience everywhere;

  SignInThrottle(Sentences sentences, SignInSettings settings) {
    this.sentences = sentences;
    this.settings = settings;
    this.own = patience(settings.failuresPerAccount());
    this.everywhere = patience(settings.failuresPerAccountEverywhere());
  }

  /** 429 where a wait is on; else the guess is counted, and may be looked at. */
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

  /** The guess was right: what failed here before is forgotten, what failed elsewhere is not. */
  void giveBack(Attempt attempt) {
    sentences.run("delete from sign_in_failure where subject = ?", attempt.own());
    if (attempt.isStranger()) {
      sentences.run(
          """
          update sign_in_failure set failures = greatest(failures - 1, 0), blocked_until = null
          where subject = ?""",
          attempt.account());
    }
  }

  /** What nobody asks about any more. */
  void tidy(Instant now) {
    sentences.run(TIDY, now.minus(settings.forgottenAfter()));
  }

  private Map<String, Guesses> hold(Attempt attempt, Instant now) {
    var held = new HashMap<String, Guesses>();
    sentences
        .all(
            HOLD,
            row ->
                Map.entry(
                    row.getString("subject"),
                    new Guesses(
                        row.getInt("failures"),
                        Sentences.instant(row, "last_at"),
                        Sentences.instant(row, "blocked_until"))),
            now,
            attempt.own(),
            attempt.address(),
            attempt.subjects().toArray(String[]::new))
        .forEach(entry -> held.put(entry.getKey(), entry.getValue()));
    return held;
  }

  /**
   * Many people behind one address mistype and then get in; who tries many names and gets in with
   * none is somebody else. Names that fail there already go by their own waits.
   */
  private void requireFewNames(Attempt attempt, Guesses before, Instant now) {
    if (!before.areForgotten(now, own)) return;
    var since = now.minus(settings.forgottenAfter());
    record Failing(int names, Instant oldest) {}
    var failing =
        sentences
            .first(
                NAMES,
                row -> new Failing(row.getInt("names"), Sentences.instant(row, "oldest")),
                attempt.address(),
                since)
            .orElseThrow();
    if (failing.names < settings.namesPerAddress()) return;
    refuse(Duration.between(since, failing.oldest));
  }

  private void count(String subject, Guesses guesses) {
    sentences.run(COUNT, guesses.count(), guesses.lastAt(), guesses.closedUntil(), subject);
  }

  private Patience patience(int free) {
    return new Patience(free, settings.longestWait(), settings.forgottenAfter());
  }

  private static void refuse(Duration wait) {
    var seconds = Math.max(1, wait.plusMillis(999).toSeconds());
    throw ProblemException.tooMany(
        "Too many attempts with a wrong password. Try again in %d seconds.".formatted(seconds),
        seconds);
  }
}
