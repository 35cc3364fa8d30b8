package org.lectern.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lectern.problem.ProblemException;

/**
 * The side of a person that signs in: password and token version. Nothing here touches the version
 * of the person's details.
 */
@ApplicationScoped
class Accounts {
  private static final String COLUMNS =
      """
      select id, username, first_name, last_name, email, password_hash, active, token_version,
        password_change_required
      from app_user where\s""";

  private final Sentences sentences;

  Accounts(Sentences sentences) {
    this.sentences = sentences;
  }

  /** What signing in asks about; its text never holds the hash. */
  record Account(
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

  Optional<Account> find(String username) {
    return find("name_fold(username) = name_fold(?)", username);
  }

  Optional<Account> find(UUID id) {
    return find("id = ?", id);
  }

  /** Chosen by the person: every sign-in and every open link ends, personal tokens where asked. */
  @Transactional
  Account change(UUID id, String hash, boolean endTokens) {
    setPassword(id, hash, false);
    endSignIns(id);
    if (endTokens) sentences.run("delete from personal_token where user_id = ?", id);
    return find(id).orElseThrow();
  }

  /**
   * Given by somebody else, or by a link of theirs: nothing that opened the account before does.
   */
  @Transactional
  Account reset(UUID id, String hash, boolean changeRequired) {
    setPassword(id, hash, changeRequired);
    endEverything(id);
    return find(id).orElseThrow(() -> ProblemException.notFound("user", id));
  }

  /** Ends whatever opens an account, and what is known of where it was opened. */
  @Transactional
  void endEverything(UUID id) {
    endSignIns(id);
    sentences.run("delete from personal_token where user_id = ?", id);
    sentences.run("delete from known_place where user_id = ?", id);
  }

  private void setPassword(UUID id, String hash, boolean changeRequired) {
    sentences.run(
        "update app_user set password_hash = ?, password_change_required = ? where id = ?",
        hash,
        changeRequired,
        id);
  }

  private void endSignIns(UUID id) {
    sentences.run("update app_user set token_version = token_version + 1 where id = ?", id);
    sentences.run("delete from sign_in where user_id = ?", id);
    sentences.run("delete from password_link where user_id = ?", id);
  }

  private Optional<Account> find(String condition, Object value) {
    return sentences.first(
        COLUMNS + condition,
        row ->
            new Account(
                row.getObject("id", UUID.class),
                row.getString("username"),
                List.of(
                    row.getString("username"),
                    row.getString("first_name"),
                    row.getString("last_name"),
                    row.getString("email")),
                row.getString("password_hash"),
                row.getBoolean("active"),
                row.getInt("token_version"),
                row.getBoolean("password_change_required")),
        value);
  }
}
