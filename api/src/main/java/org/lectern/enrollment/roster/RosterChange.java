package org.lectern.enrollment.roster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lectern.enrollment.Seat;

/** Who is to be enrolled in or unenrolled from which session, and with which exclusions. */
public final class RosterChange {
  private final Set<Seat> joining = new LinkedHashSet<>();
  private final Set<Seat> leaving = new LinkedHashSet<>();
  private final Map<Seat, Set<UUID>> exclusions = new HashMap<>();

  /** {@code excluded} is null where the exclusions stay as they are. */
  public RosterChange enroll(Seat seat, Set<UUID> excluded) {
    joining.add(seat);
    if (excluded != null) exclusions.put(seat, excluded);
    return this;
  }

  public RosterChange unenroll(Seat seat) {
    leaving.add(seat);
    return this;
  }

  Collection<Seat> joining() {
    return joining;
  }

  Collection<Seat> leaving() {
    return leaving;
  }

  Map<Seat, Set<UUID>> exclusions() {
    return exclusions;
  }

  List<Seat> all() {
    var all = new ArrayList<>(joining);
    all.addAll(leaving);
    return all;
  }
}
