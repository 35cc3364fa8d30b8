package org.lectern.results;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lectern.content.ItemKind;

/** What was found at one moment of the work of learners, and of the courses that it was done in. */
public final class GatheredWork {
  /** An item of an outline, and where it stands there. */
  public record Item(
      UUID id, ItemKind kind, String title, boolean required, Integer dueAfterDays, int place) {}

  /**
   * Of a learner in a course of a session: the places in its outline of what is done, by state and
   * by result. Or of an item that stands there.
   */
  record Row(
      UUID session,
      UUID course,
      UUID learner,
      List<Integer> done,
      List<Integer> passed,
      Weighed weighed,
      Presence presence,
      @Nullable Item item) {
    OwnWork.Place place() {
      return new OwnWork.Place(session, course, learner);
    }
  }

  private record Course(UUID session, UUID id) {}

  private record Outline(List<Item> items, List<Item> required) {
    void add(Item item) {
      items.add(item);
      if (item.required) required.add(item);
    }

    void sort() {
      items.sort(Comparator.comparing(Item::place));
    }
  }

  /** What a learner has of an outline: the places that are done, and the scores. */
  private record Learner(BitSet done, Outline outline, Weighed scores, Presence presence) {}

  /** How many have done an item of a course. */
  public record ItemDone(UUID course, Item item, int done) {}

  private final Map<Course, Outline> outlines = new HashMap<>();
  private final Map<OwnWork.Place, Learner> learners;

  GatheredWork(List<Row> rows) {
    learners = new HashMap<>(rows.size() * 2);
    for (var row : rows) {
      if (row.item == null) learners.put(row.place(), learner(row));
      else outlineOf(row).add(row.item);
    }
    outlines.values().forEach(Outline::sort);
  }

  private Outline outlineOf(Row row) {
    return outlines.computeIfAbsent(
        new Course(row.session, row.course),
        any -> new Outline(new ArrayList<>(), new ArrayList<>()));
  }

  private Learner learner(Row row) {
    var done = new BitSet();
    row.done.forEach(done::set);
    row.passed.forEach(done::set);
    return new Learner(done, outlineOf(row), row.weighed, row.presence);
  }

  /** Empty where that place was not gathered. */
  public Optional<LearnerWork> of(OwnWork.Place place, DueDays.OfLearner days) {
    return Optional.ofNullable(learners.get(place)).map(learner -> work(learner, days));
  }

  private LearnerWork work(Learner learner, DueDays.OfLearner days) {
    var required = learner.outline.required;
    var done = 0;
    var overdue = 0;
    for (var item : required) {
      if (learner.done.get(item.place)) done++;
      else if (item.dueAfterDays != null && days.isPast(item.dueAfterDays)) overdue++;
    }
    return new LearnerWork(required.size(), done, overdue, learner.scores, learner.presence);
  }

  /** The items of one course of a session in order, with how many of its learners did them. */
  public List<ItemDone> itemsOf(UUID session, UUID course) {
    var outline = outlines.get(new Course(session, course));
    if (outline == null) return List.of();
    var those =
        learners.entrySet().stream()
            .filter(each -> each.getKey().course().equals(course))
            .map(each -> each.getValue().done)
            .toList();
    return outline.items.stream()
        .map(item -> new ItemDone(course, item, count(those, item.place)))
        .toList();
  }

  private static int count(List<BitSet> those, int place) {
    return (int) those.stream().filter(done -> done.get(place)).count();
  }
}
