package org.lectern.enrollment.classlink;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lectern.classgroup.ClassSummary;
import org.lectern.enrollment.EnrollResult;
import org.lectern.enrollment.Enroller;
import org.lectern.enrollment.Seat;
import org.lectern.history.ChangeKind;
import org.lectern.history.History;
import org.lectern.history.SessionChange;
import org.lectern.outcome.Outcome;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/**
 * Links classes to sessions as snapshots: all current members are enrolled at once, inactive ones
 * are reported as refused, and nobody is ever removed. Linking again takes a new snapshot. Takes
 * six statements, however many classes and members.
 */
@ApplicationScoped
public class ClassLinker {
  private record Linked(UUID session, List<UUID> classes, Instant now, UUID linkedBy) {}

  /** An existing link is locked until the transaction ends, so that it can be read back. */
  private static final Statement<Linked, UUID> LINK =
      Statement.of(
          Linked.class,
          UUID.class,
          """
          insert into class_link (session_id, class_id, mode, linked_at, linked_by)
          select :session, c.id, 'SNAPSHOT', :now, :linkedBy
          from unnest(cast(:classes as uuid[])) as c(id) order by c.id
          on conflict (session_id, class_id) do update set mode = class_link.mode where false
          returning class_id""");

  private final Database database;
  private final Enroller enroller;
  private final ClassMembersNow members;
  private final History history;
  private final Clock clock;

  ClassLinker(
      Database database, Enroller enroller, ClassMembersNow members, History history, Clock clock) {
    this.database = database;
    this.enroller = enroller;
    this.members = members;
    this.history = history;
    this.clock = clock;
  }

  /** The outcome of each class, by its id; the classes and the session must exist. */
  public Map<UUID, ClassLinked> link(UUID session, Collection<ClassSummary> classes, UUID by) {
    if (classes.isEmpty()) return Map.of();
    var ids = classes.stream().map(ClassSummary::id).toList();
    var isNew = Set.copyOf(database.list(LINK, new Linked(session, ids, clock.instant(), by)));
    var inClass = members.of(ids);
    var people = inClass.values().stream().flatMap(Set::stream).collect(toSet());
    var admitted = enroller.admit(people.stream().map(it -> new Seat(session, it)).toList());
    var sourced = members.addSources(session, ids, admitted, by, clock.instant());
    var linked =
        ids.stream()
            .collect(
                toMap(
                    id -> id,
                    id ->
                        linked(
                            isNew.contains(id),
                            admitted
                                .of(inClass.getOrDefault(id, Set.of()))
                                .sourced(sourced.getOrDefault(id, Set.of())))));
    record(session, classes, linked, by);
    return linked;
  }

  private static ClassLinked linked(boolean isNew, EnrollResult enrolled) {
    if (isNew) return new ClassLinked(Outcome.CREATED, enrolled);
    var same = enrolled.count(Outcome.UNCHANGED) == enrolled.outcomes().size();
    return new ClassLinked(same ? Outcome.UNCHANGED : Outcome.UPDATED, enrolled);
  }

  private void record(
      UUID session, Collection<ClassSummary> classes, Map<UUID, ClassLinked> linked, UUID by) {
    history.record(
        by,
        classes.stream()
            .filter(group -> linked.get(group.id()).outcome() != Outcome.UNCHANGED)
            .map(group -> change(session, group, linked.get(group.id())))
            .toList());
  }

  private static SessionChange change(UUID session, ClassSummary group, ClassLinked linked) {
    var people = String.valueOf(linked.enrolled());
    return SessionChange.of(session, ChangeKind.CLASS_LINKED, group.name(), null, people);
  }
}
