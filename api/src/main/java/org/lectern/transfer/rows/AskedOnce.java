package org.lectern.transfer.enrollments;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The names in a file, resolved. Each is looked up once, however often it occurs. */
final class AskedOnce<T> {
  private final Function<List<String>, Map<String, T>> finder;
  private final Set<String> asked = new HashSet<>();
  private final Map<String, T> found = new HashMap<>();

  AskedOnce(Function<List<String>, Map<String, T>> finder) {
    this.finder = finder;
  }

  /** All that were found so far, these words included. */
  Map<String, T> with(Collection<String> words) {
    var fresh = words.stream().filter(asked::add).toList();
    if (!fresh.isEmpty()) found.putAll(finder.apply(fresh));
    return found;
  }
}
