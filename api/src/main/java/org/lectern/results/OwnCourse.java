package org.lectern.results;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * What one learner has done in a course of a session.
 *
 * @param news how many of its items have something new for them
 * @param openItems the required items that are due some day and not done; their titles and due days
 *     stand at the same places
 * @param since when they were enrolled first
 */
public record OwnCourse(
    UUID session,
    UUID course,
    int required,
    int done,
    int news,
    Weighed weighed,
    List<UUID> openItems,
    List<String> openTitles,
    List<Integer> openDays,
    Presence presence,
    Instant since) {

  public LearnerWork work(DueDays.OfLearner days) {
    var overdue = (int) openDays.stream().filter(days::isPast).count();
    return new LearnerWork(required, done, overdue, weighed, presence);
  }

  /** The open item that is due next, and not past. */
  public Optional<NextDue> nextDue(DueDays.OfLearner days) {
    return IntStream.range(0, openDays.size())
        .boxed()
        .filter(at -> !days.isPast(openDays.get(at)) && days.dueAt(openDays.get(at)) != null)
        .min(Comparator.<Integer, Integer>comparing(openDays::get).thenComparing(openTitles::get))
        .map(
            at -> new NextDue(openItems.get(at), openTitles.get(at), days.dueAt(openDays.get(at))));
  }
}
