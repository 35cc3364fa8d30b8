package org.lectern.tracking;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.lectern.results.Averages;
import org.lectern.results.GatheredWork;
import org.lectern.results.LearnerWork;
import org.lectern.results.LearnerWorks;
import org.lectern.results.LearningStatus;

/** How the learners of a session get on together. */
@ApplicationScoped
class Summaries {
  private final TrackedLearners learners;
  private final LearnerWorks works;

  Summaries(TrackedLearners learners, LearnerWorks works) {
    this.learners = learners;
    this.works = works;
  }

  TrackingSummary of(Tracked tracked) {
    var found = learners.all(tracked, null);
    var work = works.of(tracked.learners(tracked.now()));
    var rows = TrackedLearners.rows(tracked, found, work, tracked.now());
    var each = new HashMap<UUID, LearnerWork>();
    rows.forEach(row -> each.merge(row.learnerId(), row.work(), LearnerWork::plus));
    return summary(each.values(), items(tracked, rows, work));
  }

  private static TrackingSummary summary(Collection<LearnerWork> all, List<ItemCount> items) {
    var progress = Averages.present(all, LearnerWork::progress);
    var scores = Averages.present(all, LearnerWork::score);
    return new TrackingSummary(
        all.size(),
        ProgressSpread.of(progress),
        Averages.count(all, LearningStatus.DONE),
        Averages.mean(scores),
        scores.size(),
        Averages.count(all, LearningStatus.NEVER_CAME),
        Averages.behind(all),
        all.stream().mapToInt(LearnerWork::overdue).sum(),
        ProgressBand.of(progress),
        items);
  }

  private static List<ItemCount> items(Tracked tracked, List<FoundRow> rows, GatheredWork work) {
    var takers = rows.stream().collect(groupingBy(row -> row.course().id(), counting()));
    var counts = new ArrayList<ItemCount>();
    for (var course : tracked.courses()) {
      for (var each : work.itemsOf(tracked.session(), course.id())) {
        if (!each.item().kind().isStep()) continue;
        counts.add(ItemCount.of(each, takers.getOrDefault(course.id(), 0L).intValue()));
      }
    }
    return counts;
  }
}
