package org.lectern.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import org.lectern.problem.ProblemException;

/**
 * Growing waits after wrong passwords, for each name and each address, shared by all instances and
 * never for good. A success counts only where nothing is blocked when it is known, so that many
 * guesses at once win nothing.
 */
@ApplicationScoped
class SignInThrottle {
  private static final String OPEN_AT =
      """
      select blocked_until from sign_in_failure
      where subject in (?, ?) and blocked_until > ? order by blocked_until desc limit 1""";

  /** Counts a failure, unless a wait is on; the wait after failure n is 2^(n - free + 1) s. */
  private static final String COUNT =
      """
      insert into sign_in_failure as f (subject, failures, last_at) values (?, 1, ?)
      on conflict (subject) do update set
        failures = case when f.last_at < ? then 1 else f.failures + 1 end,
        last_at = excluded.last_at,
        blocked_until = case when f.last_at >= ? and f.failures + 1 >= ? then excluded.last_at
          + make_interval(secs => least(?, power(2, least(f.failures + 2 - ?, 30)))) end
      where f.blocked_until is null or f.blocked_until <= excluded.last_at""";

  private final Sentences sentences;
  private final SignInSettings settings;

  SignInThrottle(Sentences sentences, SignInSettings settings) {
    this.sentences = sentences;
    this.settings = settings;
  }

  /** Who tries, as two subjects; what was typed as a name is kept as a hash, it may be anything. */
  record Attempt(String account, String address) {
    static Attempt of(String username, String address) {
      var name = Secrets.hash(username.toLowerCase(Locale.ROOT));
      return new Attempt("account " + HexFormat.of().formatHex(name), "address " + part(address));
    }

    /** An IPv6 host has a whole /64 to itself. */
    private static String part(String address) {
      if (address == null || !address.contains(":")) return String.valueOf(address);
      try {
        var bytes = InetAddress.getByName(address.replaceAll("%.*", "")).getAddress();
        return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(8, bytes.length)));
      } catch (UnknownHostException notAnAddress) {
        return address;
      }
    }
  }

  /** 429 where a wait is on. */
  void requireOpen(Attempt attempt, Instant now) {
    var until =
        sentences.first(
            OPEN_AT,
            row -> Sentences.instant(row, "blocked_until"),
            attempt.account,
            attempt.address,
            now);
    until.ifPresent(
        instant -> {
          var seconds = Math.max(1, Duration.between(now, instant).toSeconds() + 1);
          throw ProblemException.tooMany(
              "Too many attempts with a wrong password. Try again in %d seconds."
                  .formatted(seconds),
              seconds);
        });
  }

  void failed(Attempt attempt, Instant now) {
    count(attempt.account, settings.failuresPerAccount(), now);
    count(attempt.address, settings.failuresPerAddress(), now);
  }

  /** Forgets the account's failures, not the address's: who has one account may try others. */
  void succeeded(Attempt attempt) {
    sentences.run("delete from sign_in_failure where subject = ?", attempt.account);
  }

  /** What nobody asks about any more. */
  void tidy(Instant now) {
    sentences.run(
        "delete from sign_in_failure where last_at < ?", now.minus(settings.forgottenAfter()));
  }

  private void count(String subject, int free, Instant now) {
    var forgotten = now.minus(settings.forgottenAfter());
    var longest = (double) settings.longestWait().toSeconds();
    sentences.run(COUNT, subject, now, forgotten, forgotten, free, longest, free);
  }
}
