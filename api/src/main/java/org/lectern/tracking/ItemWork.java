package org.lectern.tracking;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lectern.access.ItemDates;
import org.lectern.content.Completion;
import org.lectern.content.ItemKind;
import org.lectern.identity.PersonSummary;
import org.lectern.reading.MyItemState;
import org.lectern.results.Weighed;

/** An item as a session has it, and what one learner has of it. */
record ItemWork(
    UUID id,
    ItemKind kind,
    String title,
    Boolean required,
    Completion completion,
    Double weight,
    Integer opensAfterDays,
    Integer dueAfterDays,
    Instant viewedAt,
    Instant doneAt,
    BigDecimal score,
    @Nullable PersonSummary pushedBy,
    Instant pushedAt) {

  boolean isRequired() {
    return Boolean.TRUE.equals(required);
  }

  boolean isDone() {
    return doneAt != null;
  }

  boolean isOverdue(ItemDates dates) {
    return !isDone() && dates.isOver(dueAfterDays);
  }

  Weighed weighed() {
    if (score == null || weight == null) return Weighed.NOTHING;
    var by = BigDecimal.valueOf(weight);
    return new Weighed(by, by.multiply(score));
  }

  LearnerItem shown(ItemDates dates) {
    return new LearnerItem(
        id,
        kind,
        title,
        isRequired(),
        completion,
        weight,
        kind.isStep() ? state(dates) : null,
        viewedAt,
        doneAt,
        score == null ? null : score.doubleValue(),
        pushedBy,
        pushedAt,
        dates.opensAt(opensAfterDays),
        dates.dueAt(dueAfterDays),
        isOverdue(dates));
  }

  private MyItemState state(ItemDates dates) {
    return MyItemState.of(dates.isOpen(opensAfterDays), isDone(), viewedAt != null);
  }
}
