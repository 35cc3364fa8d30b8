package org.lectern.transfer.rows;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.lectern.text.Mistyped;

/**
 * Adds "Did you mean …?" to rows that name somebody or something unknown; for the first few words
 * only, in one statement for people and one for sessions.
 */
@ApplicationScoped
public class Suggestions {
  static final int MOST_WORDS = 25;
  private static final int LONGEST_WORD = 40;

  private final People people;
  private final NamedSessions sessions;

  Suggestions(People people, NamedSessions sessions) {
    this.people = people;
    this.sessions = sessions;
  }

  public void add(UUID by, Verdicts verdicts) {
    suggest(verdicts, "unknown-user", this::people);
    suggest(verdicts, "unknown-session", words -> titles(by, words));
  }

  private static void suggest(
      Verdicts verdicts, String code, Function<List<String>, Map<String, String>> find) {
    var words = words(verdicts, code);
    if (words.isEmpty()) return;
    var meant = find.apply(words);
    verdicts.change(one -> code.equals(one.code()) ? suggest(one, meant) : one);
  }

  private static Verdict suggest(Verdict verdict, Map<String, String> meant) {
    var word = meant.get(verdict.unknown());
    if (word == null) return verdict;
    return verdict.suggesting(word);
  }

  private static List<String> words(Verdicts verdicts, String code) {
    return verdicts.all().stream()
        .filter(verdict -> code.equals(verdict.code()))
        .map(Verdict::unknown)
        .filter(word -> word.length() > 2 && word.length() <= LONGEST_WORD)
        .distinct()
        .limit(MOST_WORDS)
        .toList();
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
