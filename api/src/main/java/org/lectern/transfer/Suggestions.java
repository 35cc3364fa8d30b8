package org.lectern.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * Adds "Did you mean …?" to rows that name somebody or something unknown; for the first few words
 * only, in one statement for people and one for sessions.
 */
@ApplicationScoped
class Suggestions {
  static final int MOST_WORDS = 25;
  private static final int LONGEST_WORD = 40;

  private final People people;
  private final NamedSessions sessions;

  Suggestions(People people, NamedSessions sessions) {
    this.people = people;
    this.sessions = sessions;
  }

  List<RowResult> add(UUID by, List<RowResult> results) {
    var users = meant(results, "unknown-user", "username", this::people);
    var titles = meant(results, "unknown-session", "session", words -> titles(by, words));
    if (users.isEmpty() && titles.isEmpty()) return results;
    return results.stream().map(result -> suggest(result, users, titles)).toList();
  }

  private static RowResult suggest(
      RowResult result, Map<String, String> users, Map<String, String> titles) {
    if (!result.isFailed()) return result;
    var meant =
        switch (result.code()) {
          case "unknown-user" -> users.get(result.cells().getOrDefault("username", ""));
          case "unknown-session" -> titles.get(result.cells().getOrDefault("session", ""));
          default -> null;
        };
    if (meant == null) return result;
    return result.withDetail(result.detail() + " Did you mean “%s”?".formatted(meant));
  }

  private static Map<String, String> meant(
      List<RowResult> results,
      String code,
      String column,
      Function<List<String>, Map<String, String>> find) {
    var words =
        results.stream()
            .filter(result -> code.equals(result.code()))
            .map(result -> result.cells().getOrDefault(column, ""))
            .filter(word -> word.length() > 2 && word.length() <= LONGEST_WORD)
            .distinct()
            .limit(MOST_WORDS)
            .toList();
    return words.isEmpty() ? Map.of() : find.apply(words);
  }

  private Map<String, String> people(List<String> words) {
    var slips = new HashSet<String>();
    words.forEach(word -> slips.addAll(Mistyped.oneSlipFrom(word)));
    var found = people.byUsername(slips).values().stream().map(People.Person::username).toList();
    return nearest(words, found);
  }

  private Map<String, String> titles(UUID by, List<String> words) {
    return nearest(words, sessions.titles(by));
  }

  private static Map<String, String> nearest(List<String> words, List<String> candidates) {
    var nearest = new HashMap<String, String>();
    for (var word : words) {
      Mistyped.nearest(word, candidates).ifPresent(meant -> nearest.put(word, meant));
    }
    return nearest;
  }
}
