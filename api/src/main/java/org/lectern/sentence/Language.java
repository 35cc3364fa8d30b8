package org.lectern.sentence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words of all sentences in one language: {@code sentences/en.properties} and its like, with
 * {@code {0}} where the first argument goes. What a language leaves out is said in English.
 */
public final class Language {
  public static final Language ENGLISH = new Language("en", new Properties());

  private static final Pattern GAP = Pattern.compile("\\{(\\d)}");

  private final Properties words;

  private Language(String tag, Properties otherwise) {
    this.words = new Properties(otherwise);
    var name = "/sentences/" + tag + ".properties";
    try (var file = requireNonNull(Language.class.getResourceAsStream(name), name)) {
      words.load(new InputStreamReader(file, UTF_8));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  /** The one whose file has that name: {@code fr}. */
  static Language of(String tag) {
    return new Language(tag, ENGLISH.words);
  }

  /** Numbers and instants are written as they are, without regard to the language. */
  public String say(Sentence sentence) {
    var args = sentence.args();
    return GAP.matcher(words(sentence.key()))
        .replaceAll(gap -> Matcher.quoteReplacement(said(args.get(number(gap.group(1))))));
  }

  private String said(@Nullable Object arg) {
    return arg instanceof Sentence inner ? say(inner) : String.valueOf(arg);
  }

  public boolean has(String key) {
    return words.getProperty(key) != null;
  }

  Set<String> keys() {
    return words.stringPropertyNames();
  }

  /** How many arguments a sentence takes. */
  int gaps(String key) {
    return (int) GAP.matcher(words(key)).results().map(gap -> gap.group(1)).distinct().count();
  }

  void require(String key, int args) {
    if (gaps(key) == args) return;
    throw new IllegalArgumentException(key + " has gaps for " + gaps(key) + ", not " + args);
  }

  private String words(String key) {
    var words = this.words.getProperty(key);
    if (words == null) throw new IllegalArgumentException("no sentence has the key " + key);
    return words;
  }

  private static int number(String digit) {
    return Integer.parseInt(digit);
  }
}
