package org.lectern.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/** Records who changed what in a session; every change is recorded here. */
@ApplicationScoped
public class History {
  /** The changes by what they say, each list in their order. */
  private record Written(
      Instant now,
      @Nullable UUID actor,
      List<UUID> sessions,
      List<ChangeKind> kinds,
      List<String> subjects,
      List<UUID> people,
      List<String> befores,
      List<String> afters) {}

  private static final Statement<Written, Void> WRITE =
      Statement.change(
          Written.class,
          """
          insert into session_change (session_id, at, actor, kind, subject, person, before, after)
          select c.session_id, :now, cast(:actor as uuid), c.kind, c.subject, c.person, c.before,
            c.after
          from unnest(cast(:sessions as uuid[]), cast(:kinds as text[]), cast(:subjects as text[]),
            cast(:people as uuid[]), cast(:befores as text[]), cast(:afters as text[]))
            with ordinality as c (session_id, kind, subject, person, before, after, place)
          order by c.place""");

  private final Database database;
  private final Clock clock;

  History(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** One change; {@code actor} is null if nobody in particular made it. */
  public void record(@Nullable UUID actor, SessionChange change) {
    record(actor, List.of(change));
  }

  /** The same thing that happened to many people, in one statement. */
  public void record(
      UUID session,
      @Nullable UUID actor,
      ChangeKind kind,
      Collection<UUID> people,
      @Nullable String from,
      @Nullable String to) {
    record(
        actor,
        people.stream()
            .map(person -> new SessionChange(session, kind, null, person, from, to))
            .toList());
  }

  /** Many changes, of many sessions if need be, in one statement. */
  public void record(@Nullable UUID actor, List<SessionChange> changes) {
    if (changes.isEmpty()) return;
    database.change(
        WRITE,
        new Written(
            clock.instant(),
            actor,
            each(changes, SessionChange::session),
            each(changes, SessionChange::kind),
            each(changes, SessionChange::subject),
            each(changes, SessionChange::person),
            each(changes, SessionChange::from),
            each(changes, SessionChange::to)));
  }

  private static <T> List<T> each(List<SessionChange> changes, Function<SessionChange, T> part) {
    return changes.stream().map(part).toList();
  }
}
