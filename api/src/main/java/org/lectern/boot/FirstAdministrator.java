package org.lectern.boot;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lectern.boot.exit.ExitCode;
import org.lectern.boot.exit.StartRefused;
import org.lectern.identity.NewId;
import org.lectern.identity.password.PasswordRule;
import org.lectern.identity.password.Passwords;
import org.lectern.identity.password.Secrets;
import org.lectern.problem.Faults;
import org.lectern.problem.FieldFault;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/** The first account, {@code admin}, whose password must be changed at the first sign-in. */
final class FirstAdministrator {
  static final String USERNAME = "admin";
  private static final List<String> NAMES = List.of(USERNAME, "First", "Administrator");

  private static final Statement<Void, Integer> SOMEBODY =
      Statement.of(
          Void.class,
          Integer.class,
          "select 1 from app_user where role = 'ADMIN' and active limit 1");

  private record New(UUID id, String username, String hash, Instant now) {}

  private static final Statement<New, Void> ADD =
      Statement.change(
          New.class,
          """
          insert into app_user (id, username, first_name, last_name, email, role, password_hash,
            password_change_required, created_at)
          values (:id, :username, 'First', 'Administrator', 'admin@localhost', 'ADMIN', :hash,
            true, :now)
          on conflict do nothing""");

  private FirstAdministrator() {}

  /** Creates one if there is none; returns what to print about a generated password. */
  static Optional<String> ensure(
      Database database, Passwords passwords, Optional<String> given, Instant now) {
    if (database.first(SOMEBODY, null).isPresent()) return Optional.empty();
    given.ifPresent(FirstAdministrator::requireGood);
    var password = given.orElseGet(() -> Secrets.random().substring(0, 20));
    var made = database.change(ADD, new New(NewId.next(), USERNAME, passwords.hash(password), now));
    return made == 1 && given.isEmpty() ? Optional.of(notice(password)) : Optional.empty();
  }

  private static void requireGood(String password) {
    var faults = new Faults();
    PasswordRule.check(faults, "/password", password, NAMES);
    faults.list().stream()
        .map(FieldFault::detail)
        .findFirst()
        .ifPresent(
            detail -> {
              throw new StartRefused(
                  ExitCode.SETTING, "LECTERN_ADMIN_PASSWORD is not accepted. " + detail);
            });
  }

  private static String notice(String password) {
    var line = "=".repeat(72);
    return """

        %1$s
          The first administrator was made. This is shown once:

            username  %2$s
            password  %3$s

          The password must be changed at the first sign-in.
        %1$s
        """
        .formatted(line, USERNAME, password);
  }
}
