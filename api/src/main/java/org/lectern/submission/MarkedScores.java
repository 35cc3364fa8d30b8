package org.lectern.submission;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.lectern.content.Completion;
import org.lectern.content.ItemRules;
import org.lectern.content.ItemSql;
import org.lectern.quiz.Answers;
import org.lectern.results.ItemStates;
import org.lectern.results.Score;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/** Keeps what hand-ins and their marks give, for any number of learners in two statements. */
@ApplicationScoped
public class MarkedScores {
  private record Places(
      List<UUID> sessions, List<UUID> courses, List<UUID> users, List<UUID> items) {}

  private record Row(
      UUID session,
      UUID course,
      UUID user,
      UUID item,
      Instant submittedAt,
      @Nullable BigDecimal points,
      @Nullable Integer maxPoints,
      @Nullable Instant releasedAt,
      ItemRules rules) {
    ItemStates.At at() {
      return new ItemStates.At(session, course, user, item);
    }

    boolean isScored() {
      return releasedAt != null && points != null;
    }
  }

  private static final Statement<Places, Row> OF_PLACES =
      Statement.of(
          Places.class,
          Row.class,
          """
          select b.session_id as session, b.course_id as course, b.user_id as "user",
            b.item_id as item, b.submitted_at, b.points, b.max_points, b.released_at, %s
          from unnest(cast(:sessions as uuid[]), cast(:courses as uuid[]), cast(:users as uuid[]),
            cast(:items as uuid[])) as p(session_id, course_id, user_id, item_id)
          join submission b on b.session_id = p.session_id and b.course_id = p.course_id
            and b.user_id = p.user_id and b.item_id = p.item_id
          join item i on i.id = b.item_id
          left join item_in_session l on l.session_id = b.session_id and l.item_id = b.item_id
          order by b.number"""
              .formatted(ItemSql.rulesInSession("")));

  private final ItemStates states;
  private final Database database;

  MarkedScores(ItemStates states, Database database) {
    this.states = states;
    this.database = database;
  }

  /** After they have handed in, or a mark was released or taken back. */
  public void count(Set<ItemStates.At> places) {
    if (places.isEmpty()) return;
    var rows =
        database.list(
            OF_PLACES,
            new Places(
                each(places, ItemStates.At::session),
                each(places, ItemStates.At::course),
                each(places, ItemStates.At::user),
                each(places, ItemStates.At::item)));
    var byPlace = rows.stream().collect(groupingBy(Row::at));
    states.keep(byPlace.entrySet().stream().map(it -> own(it.getKey(), it.getValue())).toList());
  }

  /** Whether its mark, once it is released, makes the item done. */
  public boolean passes(Submission submission, ItemRules rules) {
    if (!submission.isReleased() || submission.points() == null) return false;
    var of = BigDecimal.valueOf(submission.maxPoints());
    return new Score(Answers.score(submission.points(), of)).passes(rules);
  }

  /** The latest mark that they know of counts. */
  private static ItemStates.Own own(ItemStates.At at, List<Row> rows) {
    var marked = rows.stream().filter(Row::isScored).reduce((before, after) -> after).orElse(null);
    var rules = rows.get(0).rules;
    if (marked == null) return new ItemStates.Own(at, null, handedIn(rules, rows), null);
    var score = Answers.score(marked.points, BigDecimal.valueOf(marked.maxPoints));
    var isPassed = new Score(score).passes(rules);
    var doneAt = isPassed ? marked.releasedAt : handedIn(rules, rows);
    return new ItemStates.Own(at, score, doneAt, null);
  }

  /** When it was done by handing in; null where that does not make it done. */
  private static Instant handedIn(ItemRules rules, List<Row> rows) {
    return rules.completion() == Completion.SUBMITTED ? rows.get(0).submittedAt : null;
  }

  private static List<UUID> each(
      Collection<ItemStates.At> all, Function<ItemStates.At, UUID> part) {
    return all.stream().map(part).toList();
  }
}
