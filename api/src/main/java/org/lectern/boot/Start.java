package org.lectern.boot;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Optional;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.lectern.boot.exit.ExitCode;
import org.lectern.boot.exit.StartRefused;
import org.lectern.boot.settings.StartSettings;
import org.lectern.demo.DemoAccounts;
import org.lectern.demo.DemoData;
import org.lectern.identity.password.Passwords;
import org.lectern.identity.password.Secrets;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/**
 * Prepares a database so that somebody can sign in, and refuses one that does not belong to this
 * installation; instances that start at the same time take turns.
 */
@ApplicationScoped
class Start {
  private static final Logger LOG = Logger.getLogger(Start.class);

  /** Any number that nothing else locks: “start” in letters. */
  private static final long LOCK = 0x7374617274L;

  /** Instances wait for each other for as long as it takes. */
  private static final Statement<Void, Boolean> PATIENTLY =
      Statement.of(
          Void.class,
          Boolean.class,
          """
          select set_config('lock_timeout', '0', true) = set_config('statement_timeout', '0', true)""");

  private static final Statement<Long, Integer> ALONE =
      Statement.of(Long.class, Integer.class, "select 1 from pg_advisory_xact_lock(:lock)");

  private static final Statement<String, Void> KEEP_KEY =
      Statement.change(
          String.class,
          "insert into platform_fact values ('signing-key', :key) on conflict do nothing");

  private static final Statement<Void, String> KEY =
      Statement.of(
          Void.class, String.class, "select value from platform_fact where name = 'signing-key'");

  private static final Statement<Void, Integer> SOMEBODY =
      Statement.of(Void.class, Integer.class, "select 1 from app_user limit 1");

  private final DataSource database;
  private final StartSettings settings;
  private final Passwords passwords;
  private final Clock realTime;
  private final DemoData demoData;

  Start(
      DataSource database,
      StartSettings settings,
      Passwords passwords,
      @Named(Clocks.REAL_TIME) Clock realTime,
      DemoData demoData) {
    this.database = database;
    this.settings = settings;
    this.passwords = passwords;
    this.realTime = realTime;
    this.demoData = demoData;
  }

  void begin(@Observes StartupEvent event) {
    run().ifPresent(System.out::println);
    if (settings.demo()) {
      if (settings.demoData()) demoData.addOnce();
      LOG.warnf(
          "DEMO MODE: the password of the %d demo accounts is publicly known.",
          DemoAccounts.ALL.size());
    }
    settings
        .clock()
        .ifPresent(instant -> LOG.warnf("TEST CLOCK: the domain's time started at %s.", instant));
  }

  /** What to print on the console once, if anything. */
  Optional<String> run() {
    if (settings.clock().isPresent() && !settings.demo()) {
      throw new StartRefused(
          ExitCode.SETTING,
          "lectern.clock changes the time that Lectern works with and is for demo mode only. "
              + "Remove it, or set lectern.demo=true.");
    }
    try (var connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try {
        var notice = prepare(Database.on(connection));
        connection.commit();
        return notice;
      } catch (RuntimeException refused) {
        connection.rollback();
        throw refused;
      } finally {
        connection.setAutoCommit(true);
      }
    } catch (SQLException fault) {
      throw new StartRefused(
          ExitCode.DATABASE_UNREACHABLE,
          "The database does not answer: " + fault.getMessage(),
          fault);
    }
  }

  private Optional<String> prepare(Database facts) {
    facts.first(PATIENTLY, null);
    facts.first(ALONE, LOCK);
    requireSameKey(facts);
    if (settings.demo()) {
      requireNoStrangers(facts);
      DemoAccounts.add(facts, passwords, realTime.instant());
      return Optional.empty();
    }
    if (DemoAccounts.exist(facts)) removeDemoAccounts(facts);
    return FirstAdministrator.ensure(
        facts, passwords, settings.adminPassword(), realTime.instant());
  }

  /** An instance with a key of its own would refuse the tokens of the others. */
  private void requireSameKey(Database facts) {
    var own = fingerprint();
    facts.change(KEEP_KEY, own);
    if (!facts.first(KEY, null).equals(Optional.of(own))) {
      throw new StartRefused(
          ExitCode.KEYS,
          """
          The key in %s is not the one that this database knows. All instances need the same keys: \
          share the folder, or copy it here (LECTERN_KEYS_DIR). To use this key from now on, stop \
          all instances and run: delete from platform_fact where name = 'signing-key'"""
              .formatted(settings.keysDir()));
    }
  }

  private String fingerprint() {
    try {
      var key = Files.readString(settings.keysDir().resolve("public.pem")).strip();
      return HexFormat.of().formatHex(Secrets.hash(key));
    } catch (IOException fault) {
      throw new StartRefused(
          ExitCode.KEYS, "The key in %s cannot be read.".formatted(settings.keysDir()), fault);
    }
  }

  /** Accounts with a known password must not be added to real data. */
  private static void requireNoStrangers(Database facts) {
    var people = facts.first(SOMEBODY, null).isPresent();
    if (people && !DemoAccounts.exist(facts)) {
      throw new StartRefused(
          ExitCode.OTHER_INSTALLATION,
          "This database holds real accounts, and demo mode would add accounts with a publicly "
              + "known password. Use another database, or remove LECTERN_DEMO.");
    }
  }

  private void removeDemoAccounts(Database facts) {
    if (!settings.removeDemoAccounts()) {
      throw new StartRefused(
          ExitCode.OTHER_INSTALLATION,
          "This database holds demo accounts, whose password is publicly known. Start once "
              + "with LECTERN_REMOVE_DEMO_ACCOUNTS=true to delete them and what belongs to them, or "
              + "with LECTERN_DEMO=true to stay in demo mode.");
    }
    LOG.warnf("%d demo accounts were deleted.", DemoAccounts.remove(facts));
  }
}
