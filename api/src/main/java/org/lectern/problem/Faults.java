package org.lectern.problem;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The faults of one request, collected until all are known; the first at each pointer counts. */
public final class Faults {
  private final List<FieldFault> found = new ArrayList<>();
  private final Set<String> pointers = new HashSet<>();

  public Faults add(String pointer, String code, String detail) {
    if (pointers.add(pointer)) found.add(new FieldFault(pointer, code, detail));
    return this;
  }

  /** A member that must be there. */
  public Faults required(String pointer, Object value) {
    if (value == null || value instanceof String text && text.isBlank()) {
      add(pointer, "required", "“%s” is needed.".formatted(pointer.substring(1)));
    }
    return this;
  }

  /** A text of at most {@code max} characters; absent is fine. */
  public Faults atMost(String pointer, String text, int max) {
    if (text != null && text.codePointCount(0, text.length()) > max) {
      add(
          pointer,
          "too-long",
          "“%s” takes at most %d characters; this has %d."
              .formatted(pointer.substring(1), max, text.codePointCount(0, text.length())));
    }
    return this;
  }

  /**
   * A name: one line of at most {@code max} characters, also when those that stand for several are
   * written out, as they are where names are compared; absent is fine.
   */
  public Faults line(String pointer, String text, int max) {
    if (text == null) return this;
    if (text.codePoints().anyMatch(Faults::endsOrSteersALine)) {
      add(
          pointer,
          "bad-text",
          "“%s” is one line: no line break, tab or other control character can be in it."
              .formatted(pointer.substring(1)));
    }
    var writtenOut = Normalizer.normalize(text, Normalizer.Form.NFKC);
    return atMost(pointer, writtenOut.length() > text.length() ? writtenOut : text, max);
  }

  private static boolean endsOrSteersALine(int character) {
    return Character.isISOControl(character) || character == 0x2028 || character == 0x2029;
  }

  /** A list of at most {@code max} members, and what to do with more; absent is fine. */
  public Faults atMost(String pointer, Collection<?> items, int max, String more) {
    if (items != null && items.size() > max) {
      var detail = "“%s” takes at most %d at once. ".formatted(pointer.substring(1), max);
      add(pointer, "too-many", detail + more);
    }
    return this;
  }

  /** A list of at most {@code max} names, none of them empty; absent is fine. */
  public Faults names(String pointer, List<String> names, int max, String more) {
    atMost(pointer, names, max, more);
    if (names == null || has(pointer)) return this;
    for (int i = 0; i < names.size(); i++) {
      var name = names.get(i);
      if (name == null || name.isBlank()) add(pointer + "/" + i, "required", "Name one here.");
    }
    return this;
  }

  /** More than any answer names: whoever looks for further ones may stop. */
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
