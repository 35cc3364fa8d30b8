package org.lectern.sentence;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that the server says to people: the key of its words, and what fills their gaps, in
 * order. It gets its words when it is written. The key is the code of what is said, followed by a
 * dot and a word of its own where one code has several sentences: {@code busy.downloads}.
 */
@JsonSerialize(using = SentenceWriter.class)
public record Sentence(String key, List<@Nullable Object> args) {
  public Sentence {
    args = Collections.unmodifiableList(new ArrayList<>(args));
    Language.ENGLISH.require(key, args.size());
  }

  /** {@code args} may be sentences too: they are said in the same language. */
  public static Sentence of(String key, @Nullable Object... args) {
    return new Sentence(key, Arrays.asList(args));
  }

  /** One that was stored as text, and stays in the language in which that was said. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Sentence stored(String text) {
    return of("stored", text);
  }

  public String code() {
    var dot = key.indexOf('.');
    return dot < 0 ? key : key.substring(0, dot);
  }

  /** The same, quoting no more than so many characters of any text. */
  public Sentence quoting(int most) {
    return new Sentence(key, args.stream().map(arg -> shortened(arg, most)).toList());
  }

  private static @Nullable Object shortened(@Nullable Object arg, int most) {
    if (arg instanceof Sentence inner) return inner.quoting(most);
    if (!(arg instanceof String text) || text.codePointCount(0, text.length()) <= most) return arg;
    return text.substring(0, text.offsetByCodePoints(0, most)) + "…";
  }

  /** In English, for what has no reader of its own, such as a log. */
  @Override
  public String toString() {
    return Language.ENGLISH.say(this);
  }
}
