package org.lectern.tracking;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.lectern.course.CourseSummary;
import org.lectern.paging.MemoryList;
import org.lectern.paging.Page;
import org.lectern.paging.PageQuery;
import org.lectern.results.LearnerWorks;

/**
 * The learners of a session with their figures. By name the database cuts the page, and figures are
 * gathered for it alone; sorted or filtered by figures it takes those of everybody.
 */
@ApplicationScoped
public class TrackingReport {
  private static final Set<String> BY_NAME = Set.of("", "name", "-name");

  private static final MemoryList<FoundRow> TABLE =
      new MemoryList<FoundRow>("name")
          .with("name", FoundRow::nameOrder, identity())
          .with("course", FoundRow::position, Integer::valueOf)
          .with("progress", row -> row.work().progress(), Integer::valueOf)
          .with("score", row -> row.work().score(), Double::valueOf)
          .with("overdue", row -> row.work().overdue(), Integer::valueOf)
          .with("timeSeconds", row -> row.work().presence().seconds(), Integer::valueOf)
          .with("firstAccess", row -> row.work().presence().firstAt(), Instant::parse)
          .with("lastAccess", row -> row.work().presence().lastAt(), Instant::parse)
          .tie("learner", FoundRow::learnerId, UUID::fromString)
          .tie("position", FoundRow::position, Integer::valueOf);

  private final TrackedLearners learners;
  private final LearnerWorks works;

  TrackingReport(TrackedLearners learners, LearnerWorks works) {
    this.learners = learners;
    this.works = works;
  }

  Page<TrackingRow> page(Tracked tracked, RowFilter filter, String sort, PageQuery page) {
    var byName = filter.statuses().isEmpty() && BY_NAME.contains(sort == null ? "" : sort);
    if (byName) return byName(tracked, filter.q, page, "-name".equals(sort));
    var began = TABLE.began(page, sort, tracked.now());
    return TABLE.page(all(tracked, filter, began), page, sort, began).map(FoundRow::shown);
  }

  private Page<TrackingRow> byName(Tracked tracked, String q, PageQuery page, boolean backwards) {
    var seats = learners.page(tracked, q, page, backwards);
    var began = learners.began(tracked, q, page, backwards);
    var places = seats.items().stream().map(seat -> seat.place(tracked.session())).toList();
    var work = works.in(places, began);
    var dueDays = tracked.dueDays(began);
    var courses = tracked.courses().stream().collect(toMap(CourseSummary::id, identity()));
    return seats.map(
        seat -> {
          var days = dueDays.of(seat.learner().ownDates(), seat.learner().enrolledAt());
          var done = work.of(seat.place(tracked.session()), days).orElseThrow();
          return new TrackingRow(
              seat.learner().person(), courses.get(seat.course()), done.figures());
        });
  }

  /** Every row that the filter lets through, in no order. */
  private List<FoundRow> all(Tracked tracked, RowFilter filter, Instant at) {
    var statuses = filter.statuses();
    var found = learners.all(tracked, filter.q);
    var work = works.of(tracked.learners(at));
    return TrackedLearners.rows(tracked, found, work, at).stream()
        .filter(row -> RowFilter.fits(statuses, row.work()))
        .toList();
  }

  /** Every row that the filter lets through, by name. */
  public List<TrackingRow> all(Tracked tracked, RowFilter filter) {
    return TABLE.sorted(all(tracked, filter, tracked.now()), null).stream()
        .map(FoundRow::shown)
        .toList();
  }
}
