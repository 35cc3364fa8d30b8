package org.lectern.tracking;

import java.util.List;
import org.lectern.access.ItemDates;
import org.lectern.results.LearnerWork;
import org.lectern.results.Presence;
import org.lectern.results.Weighed;

/** The items of one course with what one learner has of them, and when they were there. */
record LearnerItems(List<ItemWork> items, Presence presence, ItemDates dates) {
  LearnerWork work() {
    var required = items.stream().filter(ItemWork::isRequired).toList();
    return new LearnerWork(
        required.size(),
        (int) required.stream().filter(ItemWork::isDone).count(),
        (int) required.stream().filter(item -> item.isOverdue(dates)).count(),
        items.stream().map(ItemWork::weighed).reduce(Weighed.NOTHING, Weighed::plus),
        presence);
  }

  List<LearnerItem> shown() {
    return items.stream().map(item -> item.shown(dates)).toList();
  }
}
