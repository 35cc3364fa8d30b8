package org.lectern.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lectern.access.ItemDates;
import org.lectern.authorization.CourseStanding;
import org.lectern.content.SessionOutlines.Row;
import org.lectern.results.OwnWork;

/**
 * One person in one course of a session, at one instant.
 *
 * @param dates what the days of items mean to them
 */
public record Reading(CourseStanding inCourse, OwnWork.Found work, ItemDates dates, Instant now) {

  static Reading of(CourseStanding inCourse, OwnWork.Found work, Instant now) {
    var dates = inCourse.itemDates(work.enrolledAt(), work.zone(), now);
    return new Reading(inCourse, work, dates, now);
  }

  public boolean learns() {
    return dates.learns();
  }

  /** Whether what they do now counts as a learner's work. */
  public boolean canContribute() {
    return inCourse.decide(now).canContribute();
  }

  /** The same once an item has been opened. */
  Reading viewed(UUID item) {
    return with(work.viewed(item));
  }

  /** The same once an item has been opened and done. */
  Reading finished(UUID item) {
    return with(work.viewed(item).finished(item, now));
  }

  /** The same once an item is not done any more. */
  Reading takenBack(UUID item) {
    return with(work.finished(item, null));
  }

  private Reading with(OwnWork.Found after) {
    return new Reading(inCourse, after, dates, now);
  }

  boolean isOpen(Row row) {
    return dates.isOpen(row.days().opensAfterDays());
  }

  /** The rows with their own state; the next step is marked. */
  List<MyItem> of(List<Row> outline) {
    var items = new ArrayList<MyItem>(outline.size());
    outline.forEach(row -> items.add(of(row)));
    for (int i = 0; i < items.size() && learns(); i++) {
      var item = items.get(i);
      if (!item.required() || !item.canBeDone()) continue;
      items.set(i, item.asNext());
      break;
    }
    return items;
  }

  /** How far they are with one item; of what does not open yet, title and days alone. */
  MyItem of(Row row) {
    if (!row.kind().isStep()) return heading(row);
    var days = row.days();
    var isOpen = isOpen(row);
    var doneAt = work.done().get(row.id());
    return new MyItem(
        row.id(),
        row.kind(),
        row.title(),
        row.rules().counts(),
        row.rules().completion(),
        state(row, isOpen, doneAt != null),
        isOpen ? doneAt : null,
        learns() && isOpen ? work.scores().get(row.id()) : null,
        dates.opensAt(days.opensAfterDays()),
        days.opensAfterDays(),
        dates.dueAt(days.dueAfterDays()),
        days.dueAfterDays(),
        doneAt == null && dates.isOver(days.dueAfterDays()),
        isOpen && work.news().contains(row.id()),
        false);
  }

  private static MyItem heading(Row row) {
    return new MyItem(
        row.id(),
        row.kind(),
        row.title(),
        false,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        false,
        false,
        false);
  }

  private MyItemState state(Row row, boolean isOpen, boolean isDone) {
    return learns() ? MyItemState.of(isOpen, isDone, work.viewed().contains(row.id())) : null;
  }
}
