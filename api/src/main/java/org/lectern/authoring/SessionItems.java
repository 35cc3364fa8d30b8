package org.lectern.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.lectern.attempt.CountedScores;
import org.lectern.content.Item;
import org.lectern.content.ItemContent;
import org.lectern.content.ItemKind;
import org.lectern.content.Items;
import org.lectern.content.ItemsInSessions;
import org.lectern.content.Origin;
import org.lectern.content.Outlines;
import org.lectern.content.SessionOutlines;
import org.lectern.content.file.ItemFiles;
import org.lectern.file.FilePlace;
import org.lectern.problem.Faults;
import org.lectern.session.WorkMayEnd;

/**
 * Adds, changes, hides and adapts items in sessions, while the outline of the course is held. The
 * base never changes here.
 */
@ApplicationScoped
class SessionItems {
  private final Items items;
  private final ItemFiles files;
  private final ItemsInSessions layer;
  private final Outlines outlines;
  private final SessionOutlines outline;
  private final CountedScores scores;
  private final Event<WorkMayEnd> changes;
  private final Clock clock;

  SessionItems(
      Items items,
      ItemFiles files,
      ItemsInSessions layer,
      Outlines outlines,
      SessionOutlines outline,
      CountedScores scores,
      Event<WorkMayEnd> changes,
      Clock clock) {
    this.items = items;
    this.files = files;
    this.layer = layer;
    this.outlines = outlines;
    this.outline = outline;
    this.scores = scores;
    this.changes = changes;
    this.clock = clock;
  }

  /** The base item behind all others that the session shows; null where there is none. */
  UUID last(UUID session, UUID course) {
    return outline.all(session, course).stream()
        .filter(row -> row.origin() != Origin.SESSION)
        .map(SessionOutlines.Row::id)
        .reduce((before, after) -> after)
        .orElse(null);
  }

  Item add(UUID session, UUID course, ItemRequest request) {
    var faults = new Faults();
    files.check(request.content(), new FilePlace(course, session), faults);
    faults.raise();
    items.requireRoom(course, session);
    items.requireFree(course, session, null, request.content().externalId());
    var item = new Item(course, session, request.kind(), request.content(), clock.instant());
    item.hide(request.isHidden());
    place(item, request.after(), Integer.MAX_VALUE);
    return item;
  }

  /** Only what a session alone has can be changed there; the rest is adapted or hidden. */
  void change(Item item, SessionItemDetails details, int position) {
    var faults = new Faults();
    details.content().check(item.kind(), faults);
    files.check(details.content(), new FilePlace(item.course(), item.session()), faults);
    faults.raise();
    items.requireFree(item.course(), item.session(), item.id(), details.content().externalId());
    item.change(details.content(), clock.instant());
    item.hide(details.isHidden());
    place(item, details.after(), position);
    items.flush();
    if (details.isHidden()) changes.fire(new WorkMayEnd(List.of(item.session())));
    if (item.kind() == ItemKind.QUIZ) scores.count(item.id(), item.session());
  }

  /** After another item of the session means: among those there, next to it. */
  private void place(Item item, UUID after, int position) {
    if (after == null) {
      outlines.insert(item, null, position);
      return;
    }
    var before =
        outline.all(item.session(), item.course()).stream()
            .filter(row -> row.id().equals(after) && !row.id().equals(item.id()))
            .findFirst()
            .orElseThrow(() -> ItemFaults.unknown("/after", after));
    if (before.origin() != Origin.SESSION) outlines.insert(item, before.id(), position);
    else outlines.insert(item, before.after(), before.position() + 1);
  }

  void adapt(UUID session, Item base, ItemContent content) {
    if (base.session() != null) throw ItemFaults.notOfTheBase();
    var faults = new Faults();
    content.check(base.kind(), faults);
    files.check(content, new FilePlace(base.course(), session), faults);
    faults.raise();
    items.requireFree(base.course(), session, base.id(), content.externalId());
    layer.of(session, base).adapt(base, content);
    layer.flush();
    if (base.kind() == ItemKind.QUIZ) scores.count(base.id(), session);
  }

  /** With what stands under it, where it is a heading and {@code under} is set. */
  void hide(UUID session, Item item, boolean under, boolean hidden) {
    var also = under ? outline.under(session, item.course(), item.id()) : List.of(item.id());
    layer.hide(session, also, hidden);
  }
}
