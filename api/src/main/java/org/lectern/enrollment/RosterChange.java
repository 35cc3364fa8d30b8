package org.lectern.enrollment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who shall come into which session, who shall leave, and which courses they do not take. */
public final class RosterChange {
  private final Set<Place> comers = new LinkedHashSet<>();
  private final Set<Place> leavers = new LinkedHashSet<>();
  private final Map<Place, Set<UUID>> exclusions = new HashMap<>();

  /** {@code excluded} is null where the exclusions stay as they are. */
  public RosterChange enroll(Place place, Set<UUID> excluded) {
    comers.add(place);
    if (excluded != null) exclusions.put(place, excluded);
    return this;
  }

  public RosterChange unenroll(Place place) {
    leavers.add(place);
    return this;
  }

  Collection<Place> comers() {
    return comers;
  }

  Collection<Place> leavers() {
    return leavers;
  }

  Map<Place, Set<UUID>> exclusions() {
    return exclusions;
  }

  List<Place> all() {
    var all = new ArrayList<>(comers);
    all.addAll(leavers);
    return all;
  }
}
