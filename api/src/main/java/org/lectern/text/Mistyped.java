package org.lectern.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds what a mistyped word may have meant. */
public final class Mistyped {
  private static final int MOST = 2;
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789._@+-";

  private Mistyped() {}

  /** The candidate at most two letters away, the nearest first. */
  public static Optional<String> nearest(String word, Collection<String> candidates) {
    return candidates.stream()
        .filter(candidate -> Math.abs(candidate.length() - word.length()) <= MOST)
        .filter(candidate -> distance(word, candidate) <= MOST)
        .min(Comparator.comparingInt(candidate -> distance(word, candidate)));
  }

  /** Every word one slip away: a letter missing, added, replaced, or two swapped. */
  public static Set<String> oneSlipFrom(String word) {
    var slips = new LinkedHashSet<String>();
    var text = word.toLowerCase(Locale.ROOT);
    for (int i = 0; i <= text.length(); i++) {
      var head = text.substring(0, i);
      var tail = text.substring(i);
      for (var letter : LETTERS.toCharArray()) {
        slips.add(head + letter + tail);
        if (!tail.isEmpty()) slips.add(head + letter + tail.substring(1));
      }
      if (!tail.isEmpty()) slips.add(head + tail.substring(1));
      if (tail.length() > 1) slips.add(head + tail.charAt(1) + tail.charAt(0) + tail.substring(2));
    }
    return slips;
  }

  /** How many letters must be added, taken or changed, without regard to case. */
  public static int distance(String one, String other) {
    var a = one.toLowerCase(Locale.ROOT);
    var b = other.toLowerCase(Locale.ROOT);
    var above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) above[j] = j;
    for (int i = 1; i <= a.length(); i++) {
      var row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        var changed = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(changed, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[b.length()];
  }
}
