package org.lectern.quiz;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gives what has no name the smallest number that is free. */
final class Names {
  private final Set<String> taken;
  private int last;

  Names(List<String> taken) {
    this.taken = new HashSet<>(taken);
  }

  /** The name itself, or a new one for null. */
  String of(String name) {
    if (name != null) return name;
    do last++;
    while (!taken.add(String.valueOf(last)));
    return String.valueOf(last);
  }
}
