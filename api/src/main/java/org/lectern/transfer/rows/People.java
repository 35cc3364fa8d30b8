package org.lectern.transfer.rows;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.lectern.access.rights.PlatformRole;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/** Finds people by the words of many rows at once: one statement for each kind of word. */
@ApplicationScoped
public class People {
  /** A person with what rows are checked against. */
  public record Person(
      UUID id,
      String username,
      String firstName,
      String lastName,
      String email,
      PlatformRole role,
      String externalId,
      String timeZone,
      String language,
      boolean active) {
    public Learner asLearner() {
      return new Learner(id, username, active);
    }
  }

  /** As much of a person as it takes to enroll them. */
  public record Learner(UUID id, String username, boolean active) {}

  private record Words(Collection<String> words) {}

  private record Found(String word, Person person) {}

  private static final Statement<Words, Found> BY_USERNAME =
      find("name_fold(a.username) = name_fold(k.word)");
  private static final Statement<Words, Found> BY_EMAIL =
      find("name_fold(a.email) = name_fold(k.word)");
  private static final Statement<Words, Found> BY_EXTERNAL_ID = find("a.external_id = k.word");

  private record Fold(String word, String fold) {}

  private static final Statement<Words, Fold> FOLDS =
      Statement.of(
          Words.class,
          Fold.class,
          "select word, name_fold(word) as fold from unnest(cast(:words as text[])) as k(word)");

  /** One person a word, each by the index: to fold the names of all people would take longer. */
  private static Statement<Words, Found> find(String condition) {
    return Statement.of(
        Words.class,
        Found.class,
        """
        select k.word, u.id as person_id, u.username as person_username,
          u.first_name as person_first_name, u.last_name as person_last_name,
          u.email as person_email, u.role as person_role, u.external_id as person_external_id,
          u.time_zone as person_time_zone, u.language as person_language,
          u.active as person_active
        from unnest(cast(:words as text[])) as k(word)
          cross join lateral (select * from app_user a where %s limit 1) u"""
            .formatted(condition));
  }

  private final Database database;

  People(Database database) {
    this.database = database;
  }

  public Map<String, Person> byUsername(Collection<String> words) {
    return find(BY_USERNAME, words);
  }

  public Map<String, Person> byEmail(Collection<String> words) {
    return find(BY_EMAIL, words);
  }

  public Map<String, Person> byExternalId(Collection<String> words) {
    return find(BY_EXTERNAL_ID, words);
  }

  /** Each word by what makes it the same as others, in one statement. */
  public Map<String, String> folds(Collection<String> words) {
    return database.list(FOLDS, new Words(words)).stream().collect(toMap(Fold::word, Fold::fold));
  }

  private Map<String, Person> find(Statement<Words, Found> statement, Collection<String> words) {
    var asked = words.stream().filter(word -> !word.isEmpty()).distinct().toList();
    if (asked.isEmpty()) return Map.of();
    return database.list(statement, new Words(asked)).stream()
        .collect(toMap(Found::word, Found::person));
  }
}
