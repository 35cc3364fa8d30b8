package org.lectern.identity.password;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.lectern.problem.Faults;

/**
 * What a new password must be, wherever it is given: 12 to 200 characters, of which every blank
 * counts; no control characters; neither mostly repeats and runs, nor made of the person's or the
 * product's name, nor one of the commonest, with digits and signs around them or not. The client
 * says the same while somebody types; one table of cases holds both.
 */
public final class PasswordRule {
  public static final int SHORTEST = 12;
  public static final int LONGEST = 200;
  private static final int LEAST_IRREGULAR = 8;
  private static final int SHORTEST_NAME = 3;
  private static final List<String> PRODUCT = List.of("Lectern");

  private PasswordRule() {}

  /** {@code names}: those of the person, as far as they are known; null where one is not. */
  public static void check(
      Faults faults, String pointer, String password, Collection<String> names) {
    if (password == null || password.isEmpty()) {
      faults.required(pointer, null);
      return;
    }
    var length = password.codePointCount(0, password.length());
    if (length < SHORTEST) {
      faults.add(pointer, "too-short", SHORTEST, length);
    }
    faults.atMost(pointer, password, LONGEST);
    if (password.codePoints().anyMatch(PasswordRule::isControl)) {
      faults.add(pointer, "control-character");
    }
    if (!faults.has(pointer)) checkGuessable(faults, pointer, fold(password), names);
  }

  public static void require(String pointer, String password, Collection<String> names) {
    var faults = new Faults();
    check(faults, pointer, password, names);
    faults.raise();
  }

  private static void checkGuessable(
      Faults faults, String pointer, String folded, Collection<String> names) {
    var pattern = PasswordPattern.of(folded);
    var rest = without(folded, names);
    var core = core(rest);
    if (pattern.repeatsItself() || pattern.irregularLength() < LEAST_IRREGULAR) {
      faults.add(pointer, "too-regular");
    } else if (core.isEmpty() && !rest.equals(folded)) {
      faults.add(pointer, "is-name");
    } else if (CommonPasswords.has(folded) || CommonPasswords.has(core)) {
      faults.add(pointer, "too-common");
    }
  }

  /** The text without the words of the names, longest first. */
  private static String without(String folded, Collection<String> names) {
    var words =
        Stream.concat(names.stream().filter(name -> name != null), PRODUCT.stream())
            .map(PasswordRule::fold)
            .flatMap(
                name ->
                    Stream.concat(Stream.of(name), Arrays.stream(name.split("[^\\p{L}\\p{N}]+"))))
            .filter(word -> word.length() >= SHORTEST_NAME)
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    var rest = folded;
    for (var word : words) rest = rest.replace(word, " ");
    return rest;
  }

  /** From the first letter to the last. */
  private static String core(String text) {
    return text.replaceAll("^\\P{L}+", "").replaceAll("\\P{L}+$", "");
  }

  private static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  /** Unpaired surrogates are not characters either. */
  private static boolean isControl(int character) {
    var type = Character.getType(character);
    return type == Character.CONTROL || type == Character.SURROGATE;
  }
}
