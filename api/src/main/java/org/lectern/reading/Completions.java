package org.lectern.reading;

import jakarta.enterprise.context.ApplicationScoped;
import org.lectern.content.Completion;
import org.lectern.content.SessionOutlines.Row;
import org.lectern.problem.ProblemException;
import org.lectern.results.ItemStates;

/** How items become done for a learner: by being opened, or because the learner says so. */
@ApplicationScoped
class Completions {
  private final ItemStates states;

  Completions(ItemStates states) {
    this.states = states;
  }

  /** The learner opens an item, which makes it done where that is what it asks. */
  Reading view(Reading reading, ItemStates.At at, Row row) {
    var isDone = row.rules().completion() == Completion.VIEWED;
    var known = reading.work().viewed().contains(row.id());
    var wasDone = reading.work().done().containsKey(row.id());
    if (known && (wasDone || !isDone)) return reading;
    states.view(at, reading.now(), isDone);
    return isDone ? reading.finished(row.id()) : reading.viewed(row.id());
  }

  /** 409 where the item is not done by what the learner says. */
  Reading complete(Reading reading, ItemStates.At at, Row row, boolean done) {
    requireOwnWord(row, done, reading.work().passed().contains(row.id()));
    if (done) states.finish(at, reading.now());
    else states.takeBack(at);
    return done ? reading.finished(row.id()) : reading.takenBack(row.id());
  }

  /** What a score made done when the item asked for one is not the learner's to take back. */
  private static void requireOwnWord(Row row, boolean done, boolean isPassed) {
    var completion = row.rules().completion();
    var isTheirs = completion == Completion.MARKED || done && completion == Completion.VIEWED;
    if (isTheirs && (done || !isPassed)) return;
    throw ProblemException.conflict(
        done ? "completion-is-earned" : "completion-is-earned.for-good");
  }
}
