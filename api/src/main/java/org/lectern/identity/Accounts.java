package org.lectern.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lectern.identity.password.Passwords;
import org.lectern.problem.ProblemException;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/**
 * The credentials of accounts: password and token version. Nothing here changes the version of a
 * person's details.
 */
@ApplicationScoped
public class Accounts {
  private static final String ACCOUNT =
      """
      select id, username, array[username, first_name, last_name, email] as names, password_hash,
        active, token_version, password_change_required
      from app_user where\s""";

  private static final Statement<String, Account> BY_NAME =
      Statement.of(
          String.class, Account.class, ACCOUNT + "name_fold(username) = name_fold(:username)");

  private static final Statement<UUID, Account> BY_ID =
      Statement.of(UUID.class, Account.class, ACCOUNT + "id = :id");

  private record NewPassword(UUID user, String hash, boolean changeRequired) {}

  private static final Statement<NewPassword, Void> SET_PASSWORD =
      Statement.change(
          NewPassword.class,
          """
          update app_user set password_hash = :hash, password_change_required = :changeRequired
          where id = :user""");

  private record Known(UUID user, String hash) {}

  private static final Statement<Known, UUID> HOLD =
      Statement.of(
          Known.class,
          UUID.class,
          "select id from app_user where id = :user and password_hash = :hash for update");

  private static final Statement<UUID, Void> OUTDATE_TOKENS =
      Statement.change(
          UUID.class, "update app_user set token_version = token_version + 1 where id = :user");

  private static final Statement<UUID, Void> END_SIGN_INS =
      Statement.change(UUID.class, "delete from sign_in where user_id = :user");
  private static final Statement<UUID, Void> END_LINKS =
      Statement.change(UUID.class, "delete from password_link where user_id = :user");
  private static final Statement<UUID, Void> END_TOKENS =
      Statement.change(UUID.class, "delete from personal_token where user_id = :user");
  private static final Statement<UUID, Void> FORGET_PLACES =
      Statement.change(UUID.class, "delete from known_place where user_id = :user");

  private final Database database;

  Accounts(Database database) {
    this.database = database;
  }

  /** What signing in needs to know; its text never contains the hash. */
  public record Account(
      UUID id,
      String username,
      List<String> names,
      String passwordHash,
      boolean active,
      int tokenVersion,
      boolean passwordChangeRequired)
      implements Passwords.Hashed {
    @Override
    public String toString() {
      return "account " + username;
    }
  }

  public Optional<Account> find(String username) {
    return database.first(BY_NAME, username);
  }

  public Optional<Account> find(UUID id) {
    return database.first(BY_ID, id);
  }

  /** Whether the account still has that password; if so, it is locked against other changes. */
  public boolean holdWithPassword(Account account) {
    return database.first(HOLD, new Known(account.id, account.passwordHash)).isPresent();
  }

  /** Chosen by the person: ends every sign-in and open link, and personal tokens if requested. */
  @Transactional
  public Account change(UUID id, String hash, boolean endTokens) {
    setPassword(id, hash, false);
    endSignIns(id);
    if (endTokens) database.change(END_TOKENS, id);
    return find(id).orElseThrow();
  }

  /** Set by somebody else or with a link: ends everything that gave access to the account. */
  @Transactional
  public Account reset(UUID id, String hash, boolean changeRequired) {
    setPassword(id, hash, changeRequired);
    endEverything(id);
    return find(id).orElseThrow(() -> ProblemException.notFound("user", id));
  }

  /** Ends everything that gives access to an account, and forgets the places where it is known. */
  @Transactional
  void endEverything(UUID id) {
    endSignIns(id);
    database.change(END_TOKENS, id);
    database.change(FORGET_PLACES, id);
  }

  private void setPassword(UUID id, String hash, boolean changeRequired) {
    database.change(SET_PASSWORD, new NewPassword(id, hash, changeRequired));
  }

  private void endSignIns(UUID id) {
    database.change(OUTDATE_TOKENS, id);
    database.change(END_SIGN_INS, id);
    database.change(END_LINKS, id);
  }
}
