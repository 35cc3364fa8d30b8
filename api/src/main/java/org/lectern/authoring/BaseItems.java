package org.lectern.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.lectern.attempt.CountedScores;
import org.lectern.content.Item;
import org.lectern.content.ItemContent;
import org.lectern.content.ItemHidden;
import org.lectern.content.ItemKind;
import org.lectern.content.ItemSql;
import org.lectern.content.Items;
import org.lectern.content.Outlines;
import org.lectern.content.file.ItemFiles;
import org.lectern.file.FilePlace;
import org.lectern.problem.Faults;
import org.lectern.sql.Database;
import org.lectern.sql.Statement;

/** Adds, changes and orders the base items of courses, whose outline is held meanwhile. */
@ApplicationScoped
class BaseItems {
  private static final Statement<UUID, BaseItemSummary> OUTLINE =
      Statement.of(
          UUID.class,
          BaseItemSummary.class,
          """
          select i.id, i.kind, %s, i.hidden, row_number() over (order by i.position, i.id)::int
            as position
          from item i where i.course_id = :course and i.session_id is null
          order by i.position, i.id"""
              .formatted(ItemSql.outline()));

  private final Items items;
  private final ItemFiles files;
  private final Outlines outlines;
  private final Database database;
  private final CountedScores scores;
  private final Event<ItemHidden> hides;
  private final Clock clock;

  BaseItems(
      Items items,
      ItemFiles files,
      Outlines outlines,
      Database database,
      CountedScores scores,
      Event<ItemHidden> hides,
      Clock clock) {
    this.items = items;
    this.files = files;
    this.outlines = outlines;
    this.database = database;
    this.scores = scores;
    this.hides = hides;
    this.clock = clock;
  }

  List<BaseItemSummary> outline(UUID course) {
    return database.list(OUTLINE, course);
  }

  Item add(UUID course, ItemRequest request) {
    requireFiles(course, request.content());
    items.requireRoom(course, null);
    items.requireFree(course, null, null, request.content().externalId());
    var item = new Item(course, null, request.kind(), request.content(), clock.instant());
    item.hide(request.isHidden());
    outlines.insert(item, placeAfter(course, request.after()));
    items.flush();
    return item;
  }

  private void requireFiles(UUID course, ItemContent content) {
    var faults = new Faults();
    files.check(content, new FilePlace(course, null), faults);
    faults.raise();
  }

  private int placeAfter(UUID course, UUID after) {
    if (after == null) return 0;
    var place = outlines.base(course).indexOf(after);
    if (place < 0) throw ItemFaults.unknown("/after", after);
    return place + 1;
  }

  void change(Item item, ItemContent content, boolean hidden) {
    var faults = new Faults();
    content.check(item.kind(), faults);
    files.check(content, new FilePlace(item.course(), null), faults);
    faults.raise();
    items.requireFree(item.course(), null, item.id(), content.externalId());
    item.change(content, clock.instant());
    item.hide(hidden);
    items.flush();
    if (hidden) hides.fire(new ItemHidden(item.id()));
    if (item.kind() == ItemKind.QUIZ) scores.count(item.id(), null);
  }
}
