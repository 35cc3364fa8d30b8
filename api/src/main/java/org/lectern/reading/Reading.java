package org.lectern.reading;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lectern.access.ItemCalendar;
import org.lectern.authorization.CourseStanding;
import org.lectern.content.SessionOutlines.Row;
import org.lectern.results.OwnWork;

/**
 * One person in one course of a session, at one instant.
 *
 * @param calendar their days; null if they do not learn there
 * @param bound whether items open for them on their days only
 */
record Reading(
    CourseStanding inCourse,
    OwnWork.Found work,
    ItemCalendar calendar,
    boolean bound,
    Instant now) {

  static Reading of(CourseStanding inCourse, OwnWork.Found work, Instant now) {
    var learner = inCourse.roles().ownDates();
    var calendar =
        learner == null
            ? null
            : ItemCalendar.of(inCourse.standing().dates(), learner, work.enrolledAt(), work.zone());
    var decision = inCourse.decide(now);
    return new Reading(inCourse, work, calendar, decision.readsAsLearner(), now);
  }

  boolean learns() {
    return calendar != null;
  }

  /** Whether what they do now counts as a learner's work. */
  boolean canContribute() {
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
    return new Reading(inCourse, after, calendar, bound, now);
  }

  boolean isOpen(Row row) {
    return !bound || calendar == null || calendar.isOpenAt(row.days().opensAfterDays(), now);
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

  /** How far they are with one item. */
  MyItem of(Row row) {
    if (!row.kind().isStep()) return heading(row);
    var days = row.days();
    var doneAt = work.done().get(row.id());
    var dueAt = learns() ? calendar.dueAt(days.dueAfterDays()) : null;
    return new MyItem(
        row.id(),
        row.kind(),
        row.title(),
        row.rules().counts(),
        row.rules().completion(),
        state(row, doneAt),
        doneAt,
        learns() ? calendar.opensAt(days.opensAfterDays()) : null,
        days.opensAfterDays(),
        dueAt,
        days.dueAfterDays(),
        dueAt != null && doneAt == null && now.isAfter(dueAt),
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
        false,
        false);
  }

  private MyItemState state(Row row, Instant doneAt) {
    if (!learns()) return null;
    if (!isOpen(row)) return MyItemState.NOT_OPEN;
    if (doneAt != null) return MyItemState.DONE;
    return work.viewed().contains(row.id()) ? MyItemState.STARTED : MyItemState.NOT_STARTED;
  }
}
