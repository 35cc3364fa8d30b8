package org.lectern.problem;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lectern.sentence.Sentence;

/** The faults of one request, collected until all are known; the first at each pointer counts. */
public final class Faults {
  private final List<FieldFault> found = new ArrayList<>();
  private final Set<String> pointers = new HashSet<>();

  public Faults add(String pointer, String key, Object... args) {
    return add(pointer, Sentence.of(key, args));
  }

  public Faults add(String pointer, Sentence detail) {
    if (pointers.add(pointer)) found.add(FieldFault.at(pointer, detail));
    return this;
  }

  /** A required member. */
  public Faults required(String pointer, Object value) {
    if (value == null || value instanceof String text && text.isBlank()) {
      add(pointer, "required", pointer.substring(1));
    }
    return this;
  }

  /** An optional text of at most {@code max} characters. */
  public Faults atMost(String pointer, String text, int max) {
    if (text != null && text.codePointCount(0, text.length()) > max) {
      var length = text.codePointCount(0, text.length());
      add(pointer, "too-long", pointer.substring(1), max, length);
    }
    return this;
  }

  /**
   * A name: one line of at most {@code max} characters, also after characters that stand for
   * several are expanded, as they are when names are compared; optional.
   */
  public Faults line(String pointer, String text, int max) {
    if (text == null) return this;
    if (text.codePoints().anyMatch(Faults::endsOrSteersALine)) {
      add(pointer, "bad-text", pointer.substring(1));
    }
    var writtenOut = Normalizer.normalize(text, Normalizer.Form.NFKC);
    return atMost(pointer, writtenOut.length() > text.length() ? writtenOut : text, max);
  }

  private static boolean endsOrSteersALine(int character) {
    return Character.isISOControl(character) || character == 0x2028 || character == 0x2029;
  }

  /** An optional list of at most {@code max} members, and what to do with more. */
  public Faults atMost(String pointer, Collection<?> items, int max, Sentence more) {
    if (items != null && items.size() > max) {
      add(pointer, "too-many", pointer.substring(1), max, more);
    }
    return this;
  }

  /** An optional list of at most {@code max} names, none of them empty. */
  public Faults names(String pointer, List<String> names, int max, Sentence more) {
    atMost(pointer, names, max, more);
    if (names == null || has(pointer)) return this;
    for (int i = 0; i < names.size(); i++) {
      var name = names.get(i);
      if (name == null || name.isBlank()) add(pointer + "/" + i, "required.empty");
    }
    return this;
  }

  /** More than any answer lists, so that the search for faults can stop. */
  public boolean areMany() {
    return found.size() > ProblemException.MOST_FAULTS;
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  public boolean has(String pointer) {
    return pointers.contains(pointer);
  }

  public List<FieldFault> list() {
    return List.copyOf(found);
  }

  /** 422 with all of them, unless there are none. */
  public void raise() {
    if (!found.isEmpty()) throw ProblemException.invalid(found);
  }
}
