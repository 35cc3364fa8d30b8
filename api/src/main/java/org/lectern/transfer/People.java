package org.lectern.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lectern.access.PlatformRole;

/** Finds people by the words of many rows at once: one statement for each kind of word. */
@ApplicationScoped
class People {
  /** A person as rows are held against. */
  record Person(
      UUID id,
      String username,
      String firstName,
      String lastName,
      String email,
      PlatformRole role,
      String externalId,
      String timeZone,
      String language,
      boolean active) {}

  private static final String FIND =
      """
      select k.word, u.id, u.username, u.first_name, u.last_name, u.email, u.role, u.external_id,
        u.time_zone, u.language, u.active
      from unnest(cast(:words as text[])) as k(word) join app_user u on %s""";

  private static final String FOLDS =
      "select word, name_fold(word) as fold from unnest(cast(:words as text[])) as k(word)";

  private final EntityManager database;

  People(EntityManager database) {
    this.database = database;
  }

  Map<String, Person> byUsername(Collection<String> words) {
    return find("name_fold(u.username) = name_fold(k.word)", words);
  }

  Map<String, Person> byEmail(Collection<String> words) {
    return find("name_fold(u.email) = name_fold(k.word)", words);
  }

  Map<String, Person> byExternalId(Collection<String> words) {
    return find("u.external_id = k.word", words);
  }

  /** Each word by what makes it the same as others, in one statement. */
  @SuppressWarnings("unchecked")
  Map<String, String> folds(Collection<String> words) {
    List<Tuple> rows =
        database
            .createNativeQuery(FOLDS, Tuple.class)
            .setParameter("words", words.toArray(String[]::new))
            .getResultList();
    var folds = new HashMap<String, String>();
    rows.forEach(row -> folds.put(row.get("word", String.class), row.get("fold", String.class)));
    return folds;
  }

  @SuppressWarnings("unchecked")
  private Map<String, Person> find(String condition, Collection<String> words) {
    var found = new HashMap<String, Person>();
    var asked = words.stream().filter(word -> !word.isEmpty()).distinct().toArray(String[]::new);
    if (asked.length == 0) return found;
    List<Tuple> rows =
        database
            .createNativeQuery(FIND.formatted(condition), Tuple.class)
            .setParameter("words", asked)
            .getResultList();
    for (var row : rows) found.put(row.get("word", String.class), person(row));
    return found;
  }

  private static Person person(Tuple row) {
    return new Person(
        row.get("id", UUID.class),
        row.get("username", String.class),
        row.get("first_name", String.class),
        row.get("last_name", String.class),
        row.get("email", String.class),
        PlatformRole.valueOf(row.get("role", String.class)),
        row.get("external_id", String.class),
        row.get("time_zone", String.class),
        row.get("language", String.class),
        row.get("active", Boolean.class));
  }
}
