package org.lectern.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/**
 * The side of a person that signs in: password and token version. Nothing here touches the version
 * of the person's details.
 */
@ApplicationScoped
class Accounts {
  private static final String COLUMNS =
      """
      select id, username, password_hash, active, token_version, password_change_required
      from app_user where\s""";

  private final Sentences sentences;

  Accounts(Sentences sentences) {
    this.sentences = sentences;
  }

  /** What signing in asks about; its text never holds the hash. */
  record Account(
      UUID id,
      String username,
      String passwordHash,
      boolean active,
      int tokenVersion,
      boolean passwordChangeRequired) {
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

  /** Gives a password; every sign-in and every open link ends. */
  @Transactional
  Account setPassword(UUID id, String hash, boolean changeRequired) {
    sentences.run(
        """
        update app_user set password_hash = ?, password_change_required = ?,
          token_version = token_version + 1 where id = ?""",
        hash,
        changeRequired,
        id);
    endEverything(id);
    return find(id).orElseThrow();
  }

  /** Ends every sign-in and every open link of a person, at once. */
  @Transactional
  void endSignIns(UUID id) {
    sentences.run("update app_user set token_version = token_version + 1 where id = ?", id);
    endEverything(id);
  }

  private void endEverything(UUID id) {
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
                row.getString("password_hash"),
                row.getBoolean("active"),
                row.getInt("token_version"),
                row.getBoolean("password_change_required")),
        value);
  }
}
