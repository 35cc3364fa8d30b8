package org.lectern.access;

import java.time.Instant;

/**
 * What one role gives a person at one instant: how far they may go, the list in which the session
 * then stands (null: none), why, and the window that says so, an extension included.
 */
public record Grant(
    SessionRole role, AccessLevel level, SessionView view, AccessReason reason, DateWindow window) {

  static Grant of(SessionRole role, SessionDates dates, LearnerPlace place, Instant now) {
    return switch (role) {
      case ADMIN -> always(role, AccessLevel.TEACH, AccessReason.ADMIN);
      case MANAGER -> always(role, AccessLevel.READ, AccessReason.MANAGER);
      case SESSION_COACH, COURSE_COACH -> coach(role, dates, now);
      case LEARNER -> learner(dates, place, now);
    };
  }

  private static Grant always(SessionRole role, AccessLevel level, AccessReason reason) {
    return new Grant(role, level, null, reason, DateWindow.OPEN);
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
    var level = level(Participation.COACH, standing, dates.afterEnd());
    return new Grant(role, level, view(standing, dates.afterEnd()), reason, window);
  }

  /** The display window takes the learner's view away and nothing else. */
  private static Grant learner(SessionDates dates, LearnerPlace place, Instant now) {
    var window = LearnerWindow.of(dates, place);
    var standing = window.standingAt(now);
    var level = level(Participation.LEARNER, standing, dates.afterEnd());
    var view = window.isDisplayedAt(now) ? view(standing, dates.afterEnd()) : null;
    return new Grant(SessionRole.LEARNER, level, view, window.reasonAt(now), window.extended());
  }

  private static AccessLevel level(
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

  /** What the role gives while the account is deactivated. */
  Grant suspended() {
    return new Grant(role, AccessLevel.NONE, null, AccessReason.ACCOUNT_INACTIVE, window);
  }

  /** Whether only the display window keeps the session out of this learner's lists. */
  public boolean isHiddenByDisplay() {
    return role == SessionRole.LEARNER && view == null && level != AccessLevel.NONE;
  }
}
