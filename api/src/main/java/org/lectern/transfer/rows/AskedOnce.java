package org.lectern.transfer.rows;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The names in a file, resolved. Each is looked up once, however often it occurs. */
public final class AskedOnce<K, T> {
  private final Function<List<K>, Map<K, T>> finder;
  private final Set<K> asked = new HashSet<>();
  private final Map<K, T> found = new HashMap<>();

  public AskedOnce(Function<List<K>, Map<K, T>> finder) {
    this.finder = finder;
  }

  /** All that were found so far, these names included. */
  public Map<K, T> with(Collection<K> names) {
    var fresh = names.stream().filter(asked::add).toList();
    if (!fresh.isEmpty()) found.putAll(finder.apply(fresh));
    return found;
  }

  public Map<K, T> found() {
    return found;
  }
}
