package org.lectern.removal.item;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lectern.content.Item;
import org.lectern.content.Items;
import org.lectern.content.Outlines;
import org.lectern.problem.ProblemException;
import org.lectern.removal.RemovalCount;
import org.lectern.removal.RemovalResponse;
import org.lectern.results.KeptWork;
import org.lectern.sentence.Sentence;
import org.lectern.session.SessionSummary;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/**
 * Deletes items nobody has worked on, while the outline of the course is held; the adaptations of a
 * base item go with it.
 */
@ApplicationScoped
class ItemRemover {
  /** How many sessions a refusal names. */
  private static final int NAMED = 20;

  /** A session in which learners have worked on an item, and how many. */
  public record Work(SessionSummary session, long learners) {}

  private static final Statement<UUID, Work> WORK =
      Statement.of(
          UUID.class,
          Work.class,
          """
          select s.id as session_id, s.title as session_title, count(*) as learners
          from %s w join session s on s.id = w.session_id
          where w.item_id = :item group by s.id order by count(*) desc, s.id"""
              .formatted(KeptWork.ALL));

  private static final Statement<UUID, Long> ADAPTATIONS =
      Statement.of(
          UUID.class,
          Long.class,
          "select count(*) from item_in_session where item_id = :item and title is not null");

  private final Items items;
  private final Outlines outlines;
  private final Database database;

  ItemRemover(Items items, Outlines outlines, Database database) {
    this.items = items;
    this.outlines = outlines;
    this.database = database;
  }

  RemovalResponse remove(Item item, boolean dryRun) {
    requireUntouched(item);
    var adaptations = database.one(ADAPTATIONS, item.id());
    if (!dryRun) delete(item);
    return RemovalResponse.of(
        dryRun,
        List.of(),
        new RemovalCount("items", 1),
        new RemovalCount("adaptations", adaptations));
  }

  private void requireUntouched(Item item) {
    var work = database.list(WORK, item.id());
    if (work.isEmpty()) return;
    var learners = work.stream().mapToLong(Work::learners).sum();
    throw ProblemException.conflict(
        Sentence.of("item-has-work", learners, work.size()),
        Map.of("sessions", work.stream().limit(NAMED).toList()));
  }

  private void delete(Item item) {
    if (item.session() == null) outlines.passOn(item);
    items.delete("id", item.id());
  }
}
