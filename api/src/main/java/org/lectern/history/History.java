package org.lectern.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Writes down who changed what in a session; every change of one is recorded here. */
@ApplicationScoped
public class History {
  private static final String WRITE =
      """
      insert into session_change (session_id, at, actor, kind, subject, person, before, after)
      select c.session_id, :now, :actor, c.kind, c.subject, c.person, c.before, c.after
      from unnest(cast(:sessions as uuid[]), cast(:kinds as text[]), cast(:subjects as text[]),
        cast(:people as uuid[]), cast(:befores as text[]), cast(:afters as text[]))
        with ordinality as c (session_id, kind, subject, person, before, after, place)
      order by c.place""";

  private final EntityManager database;
  private final Clock clock;

  History(EntityManager database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** One change; {@code actor} is null where nobody in particular did it. */
  public void record(UUID actor, SessionChange change) {
    record(actor, List.of(change));
  }

  /** The same thing that happened to many people, in one statement. */
  public void record(
      UUID session, UUID actor, ChangeKind kind, Collection<UUID> people, String from, String to) {
    record(
        actor,
        people.stream()
            .map(person -> new SessionChange(session, kind, null, person, from, to))
            .toList());
  }

  /** Many changes, of many sessions if need be, in one statement. */
  public void record(UUID actor, List<SessionChange> changes) {
    if (changes.isEmpty()) return;
    database
        .createNativeQuery(WRITE)
        .setParameter("now", clock.instant())
        .setParameter("actor", actor)
        .setParameter("sessions", ids(changes, SessionChange::session))
        .setParameter("kinds", texts(changes, change -> change.kind().name()))
        .setParameter("subjects", texts(changes, SessionChange::subject))
        .setParameter("people", ids(changes, SessionChange::person))
        .setParameter("befores", texts(changes, SessionChange::from))
        .setParameter("afters", texts(changes, SessionChange::to))
        .executeUpdate();
  }

  private static UUID[] ids(List<SessionChange> changes, Function<SessionChange, UUID> part) {
    return changes.stream().map(part).toArray(UUID[]::new);
  }

  private static String[] texts(List<SessionChange> changes, Function<SessionChange, String> part) {
    return changes.stream().map(part).toArray(String[]::new);
  }
}
