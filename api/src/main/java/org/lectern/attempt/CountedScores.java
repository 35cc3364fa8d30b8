package org.lectern.attempt;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lectern.content.ItemRules;
import org.lectern.content.ItemSql;
import org.lectern.quiz.Counting;
import org.lectern.results.ItemStates;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/** Keeps what attempts give, for any number of learners in two statements. */
@ApplicationScoped
public class CountedScores {
  private record Places(
      List<UUID> sessions, List<UUID> courses, List<UUID> users, List<UUID> items) {}

  private record Row(Attempt attempt, Counting counts, ItemRules rules) {}

  private static final String SELECT =
      """
      select %s, (%s) ->> 'counts' as counts, %s
      from %%s
      join item i on i.id = a.item_id
      left join item_in_session l on l.session_id = a.session_id and l.item_id = a.item_id
      where %%s
      order by a.number"""
          .formatted(Attempt.NESTED, ItemSql.quizInSession(), ItemSql.rulesInSession(""));

  private static final Statement<Places, Row> OF_PLACES =
      Statement.of(
          Places.class,
          Row.class,
          SELECT.formatted(
              """
              unnest(cast(:sessions as uuid[]), cast(:courses as uuid[]), cast(:users as uuid[]),
                cast(:items as uuid[])) as p(session_id, course_id, user_id, item_id)
              join attempt a on a.session_id = p.session_id and a.course_id = p.course_id
                and a.user_id = p.user_id and a.item_id = p.item_id""",
              "true"));

  private record OfItem(UUID item, @Nullable UUID session) {}

  private static final Statement<OfItem, Row> OF_ITEM =
      Statement.of(
          OfItem.class,
          Row.class,
          SELECT.formatted(
              "attempt a",
              """
              a.item_id = :item
                and (cast(:session as uuid) is null or a.session_id = cast(:session as uuid))"""));

  private final ItemStates states;
  private final Database database;
  private final Clock clock;

  CountedScores(ItemStates states, Database database, Clock clock) {
    this.states = states;
    this.database = database;
    this.clock = clock;
  }

  /** After any of their attempts has changed. */
  public void count(Set<ItemStates.At> places) {
    if (places.isEmpty()) return;
    keep(
        database.list(
            OF_PLACES,
            new Places(
                each(places, ItemStates.At::session),
                each(places, ItemStates.At::course),
                each(places, ItemStates.At::user),
                each(places, ItemStates.At::item))));
  }

  /**
   * After its quiz has changed, so that another attempt may count.
   *
   * @param session null: in all sessions
   */
  public void count(UUID item, @Nullable UUID session) {
    keep(database.list(OF_ITEM, new OfItem(item, session)));
  }

  private void keep(List<Row> rows) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var places = rows.stream().collect(groupingBy(row -> row.attempt.at()));
    states.keep(places.values().stream().map(each -> counted(each).own(now)).toList());
  }

  private static Counted counted(List<Row> rows) {
    var attempts = rows.stream().map(Row::attempt).toList();
    return new Counted(attempts, rows.get(0).counts, rows.get(0).rules);
  }

  private static List<UUID> each(
      Collection<ItemStates.At> all, Function<ItemStates.At, UUID> part) {
    return all.stream().map(part).toList();
  }
}
