package org.lectern.enrollment.roster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lectern.enrollment.Place;

/** Who shall come into which session, who shall leave, and which courses they do not take. */
public final class RosterChange {
  private final Set<Place> joining = new LinkedHashSet<>();
  private final Set<Place> leaving = new LinkedHashSet<>();
  private final Map<Place, Set<UUID>> exclusions = new HashMap<>();

  /** {@code excluded} is null where the exclusions stay as they are. */
  public RosterChange enroll(Place place, Set<UUID> excluded) {
    joining.add(place);
    if (excluded != null) exclusions.put(place, excluded);
    return this;
  }

  public RosterChange unenroll(Place place) {
    leaving.add(place);
    return this;
  }

  Collection<Place> joining() {
    return joining;
  }

  Collection<Place> leaving() {
    return leaving;
  }

  Map<Place, Set<UUID>> exclusions() {
    return exclusions;
  }

  List<Place> all() {
    var all = new ArrayList<>(joining);
    all.addAll(leaving);
    return all;
  }
}
