package org.lectern.results;

import java.time.Instant;
import java.util.ArrayList;
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
  public record Item(UUID id, ItemKind kind, String title, boolean required, int place) {}

  /**
   * Of a learner in a course of a session: how many required items are done, and the due days of
   * those that have one. Without a learner, the same of all required items of the course. Of an
   * item: how many have done it. Of both: the due day of a required item that is not done.
   */
  record Row(
      UUID session,
      UUID course,
      UUID learner,
      @Nullable Item item,
      int number,
      List<Integer> days,
      Weighed weighed,
      Presence presence,
      Instant since) {
    OwnWork.Place place() {
      return new OwnWork.Place(session, course, learner);
    }
  }

  private record Course(UUID session, UUID id) {}

  private record Outline(int required, List<Integer> days) {
    static final Outline EMPTY = new Outline(0, List.of());
  }

  /** How many have done an item of a course. */
  public record ItemDone(UUID course, Item item, int done) {}

  private final Map<OwnWork.Place, Row> learners;
  private final Map<Course, Outline> outlines = new HashMap<>();
  private final Map<OwnWork.Place, List<Row>> open = new HashMap<>();
  private final List<ItemDone> items = new ArrayList<>();

  GatheredWork(List<Row> rows) {
    learners = new HashMap<>(rows.size() * 2);
    rows.forEach(this::add);
    items.sort(Comparator.comparing(done -> done.item.place));
  }

  private void add(Row row) {
    if (row.item == null && row.learner != null) {
      learners.put(row.place(), row);
    } else if (row.item == null) {
      outlines.put(new Course(row.session, row.course), new Outline(row.number, row.days));
    } else if (row.learner == null) {
      items.add(new ItemDone(row.course, row.item, row.number));
    } else {
      open.computeIfAbsent(row.place(), any -> new ArrayList<>()).add(row);
    }
  }

  /** Empty where that place was not gathered. */
  public Optional<LearnerWork> of(OwnWork.Place place, DueDays.OfLearner days) {
    return Optional.ofNullable(learners.get(place)).map(row -> work(row, days));
  }

  private LearnerWork work(Row row, DueDays.OfLearner days) {
    var outline = outlines.getOrDefault(new Course(row.session, row.course), Outline.EMPTY);
    var overdue = past(outline.days, days) - past(row.days, days);
    return new LearnerWork(outline.required, row.number, overdue, row.weighed, row.presence);
  }

  private static int past(List<Integer> all, DueDays.OfLearner days) {
    var count = 0;
    for (var day : all) if (days.isPast(day)) count++;
    return count;
  }

  /** When the learner of a place was enrolled first, if open items were asked for. */
  public Optional<Instant> enrolledAt(OwnWork.Place place) {
    return Optional.ofNullable(learners.get(place)).map(Row::since);
  }

  /** The items of one course in order, if they were asked for. */
  public List<ItemDone> itemsOf(UUID course) {
    return items.stream().filter(item -> item.course.equals(course)).toList();
  }

  /** The open item of a place that is due next, if they were asked for. */
  public Optional<NextDue> nextDue(OwnWork.Place place, DueDays.OfLearner days) {
    return open.getOrDefault(place, List.of()).stream()
        .filter(row -> !days.isPast(row.number) && days.dueAt(row.number) != null)
        .min(Comparator.<Row>comparingInt(Row::number).thenComparing(row -> row.item.place))
        .map(row -> new NextDue(row.item.id, row.item.title, days.dueAt(row.number)));
  }
}
