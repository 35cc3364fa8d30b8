package org.lectern.access;

import java.time.Instant;
import java.util.Comparator;
import org.lectern.access.dates.DateWindow;
import org.lectern.access.dates.SessionDates;
import org.lectern.access.dates.Standing;
import org.lectern.access.words.AccessLevel;
import org.lectern.access.words.AccessReason;
import org.lectern.access.words.Participation;
import org.lectern.access.words.SessionRole;
import org.lectern.access.words.SessionView;
import org.lectern.access.words.VisibilityAfterEnd;

/**
 * What one role gives a person at one instant: how far they may go, the list in which the session
 * appears (null: none), why, and the window that decides it, extension included, with where the
 * instant falls in it.
 */
public record Grant(
    SessionRole role,
    AccessLevel level,
    SessionView view,
    AccessReason reason,
    DateWindow window,
    Standing standing) {

  /**
   * The deciding grant comes first: the highest level; among equals, one without a bound, then the
   * one that opens next, then the one that closed last, then the most important role.
   */
  static final Comparator<Grant> DECIDING_FIRST =
      Comparator.comparing(Grant::level, Comparator.reverseOrder())
          .thenComparing(Grant::opensAt, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Grant::closedAt, Comparator.nullsFirst(Comparator.reverseOrder()))
          .thenComparing(Grant::role);

  static Grant of(SessionRole role, SessionDates dates, LearnerDates ownDates, Instant now) {
    return switch (role) {
      case ADMIN -> always(role, AccessLevel.TEACH, AccessReason.ADMIN);
      case MANAGER -> always(role, AccessLevel.READ, AccessReason.MANAGER);
      case SESSION_COACH, COURSE_COACH -> coach(role, dates, now);
      case LEARNER -> learner(dates, ownDates, now);
    };
  }

  private static Grant always(SessionRole role, AccessLevel level, AccessReason reason) {
    return new Grant(role, level, null, reason, DateWindow.OPEN, Standing.INSIDE);
  }

  private static Grant coach(SessionRole role, SessionDates dates, Instant now) {
    var window = dates.coachWindow();
    var standing = window.standingAt(now);
    var reason =
        switch (standing) {
          case BEFORE -> AccessReason.COACH_WINDOW_NOT_STARTED;
          case INSIDE -> AccessReason.COACH_WINDOW_OPEN;
          case AFTER -> AccessReason.COACH_WINDOW_OVER;
        };
    var level = levelOf(Participation.COACH, standing, dates.afterEnd());
    return new Grant(role, level, view(standing, dates.afterEnd()), reason, window, standing);
  }

  /** The display window takes the learner's view away and nothing else. */
  private static Grant learner(SessionDates dates, LearnerDates ownDates, Instant now) {
    var window = LearnerWindow.of(dates, ownDates);
    var standing = window.standingAt(now);
    var level = levelOf(Participation.LEARNER, standing, dates.afterEnd());
    var view = window.isDisplayedAt(now) ? view(standing, dates.afterEnd()) : null;
    return new Grant(
        SessionRole.LEARNER, level, view, window.reasonAt(now), window.extended(), standing);
  }

  private static AccessLevel levelOf(
      Participation part, Standing standing, VisibilityAfterEnd afterEnd) {
    return switch (standing) {
      case BEFORE -> AccessLevel.LIST;
      case INSIDE -> part.fullLevel();
      case AFTER -> afterEnd.levelOf(part);
    };
  }

  private static SessionView view(Standing standing, VisibilityAfterEnd afterEnd) {
    return switch (standing) {
      case BEFORE -> SessionView.UPCOMING;
      case INSIDE -> SessionView.CURRENT;
      case AFTER -> afterEnd.view();
    };
  }

  /** The end of the window that says so; null where it is open. */
  Instant end() {
    return window.end();
  }

  /** When the role will give access; null if it already has. */
  private Instant opensAt() {
    return standing == Standing.BEFORE ? window.start() : null;
  }

  /** When the role last gave full access; null if it still does, or will. */
  private Instant closedAt() {
    return standing == Standing.AFTER ? window.end() : null;
  }

  /** What the role gives while the account is deactivated. */
  Grant suspended() {
    return new Grant(role, AccessLevel.NONE, null, AccessReason.ACCOUNT_INACTIVE, window, standing);
  }

  /** Whether only the display window keeps the session out of this learner's lists. */
  public boolean isHiddenByDisplay() {
    return role == SessionRole.LEARNER && view == null && level != AccessLevel.NONE;
  }
}
