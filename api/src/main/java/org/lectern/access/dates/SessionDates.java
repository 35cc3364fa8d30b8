package org.lectern.access.dates;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.lectern.access.words.VisibilityAfterEnd;

/**
 * The dates of one session: the display, access and coach windows as given, access by duration, and
 * what remains after the end. Always valid; created from {@link ProposedDates}.
 */
public record SessionDates(
    DateWindow display,
    DateWindow access,
    DateWindow coachAccess,
    Integer durationDays,
    VisibilityAfterEnd afterEnd) {

  public SessionDates {
    requireNonNull(display, "display");
    requireNonNull(access, "access");
    requireNonNull(coachAccess, "coachAccess");
    requireNonNull(afterEnd, "afterEnd");
    if (durationDays != null && durationDays < 1) {
      throw new IllegalArgumentException("a duration is at least one day");
    }
    if (durationDays != null && !access.equals(DateWindow.OPEN)) {
      throw new IllegalArgumentException("access is by dates or by duration, not by both");
    }
    coachAccess.orElse(access);
  }

  public boolean isByDuration() {
    return durationDays != null;
  }

  /**
   * When the days of a learner who enters at that instant end (days of 24 hours); by duration only.
   */
  public Instant daysEndFrom(Instant entry) {
    return entry.plus(Duration.ofDays(durationDays));
  }

  /** When coaches may use the session: an absent side is the learners' bound on that side. */
  public DateWindow coachWindow() {
    return coachAccess.orElse(access);
  }

  /** A session by duration is always active, having no access window. */
  public SessionStatus status(Instant now) {
    return switch (access.standingAt(now)) {
      case BEFORE -> SessionStatus.UPCOMING;
      case INSIDE -> SessionStatus.ACTIVE;
      case AFTER -> SessionStatus.PAST;
    };
  }

  /** Combinations that are accepted but look like mistakes, each with its correction. */
  public List<DateWarning> warnings(boolean hasSessionCoach) {
    return DateWarning.of(this, hasSessionCoach);
  }

  /** The same dates as a proposal, to be changed and checked again. */
  public ProposedDates proposed() {
    return new ProposedDates(
        ProposedWindow.of(display),
        ProposedWindow.of(access),
        ProposedWindow.of(coachAccess),
        durationDays);
  }
}
