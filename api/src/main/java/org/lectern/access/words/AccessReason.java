package org.lectern.access.words;

/**
 * Why a role gives what it gives, in closed words. Once a window is over, what remains is said by
 * the level beside it: {@link VisibilityAfterEnd} maps one to one onto levels.
 */
public enum AccessReason {
  ADMIN,
  MANAGER,
  COACH_WINDOW_NOT_STARTED,
  COACH_WINDOW_OPEN,
  COACH_WINDOW_OVER,
  LEARNER_WINDOW_NOT_STARTED,
  LEARNER_WINDOW_OPEN,
  LEARNER_WINDOW_OVER,
  /** By duration, before the first entry: open with all days left. */
  DURATION_NOT_STARTED,
  DURATION_RUNNING,
  DURATION_OVER,
  /** The learner's own end has passed, the personal extension has not. */
  EXTENSION_RUNNING,
  EXTENSION_OVER,
  /** A deactivated account may do nothing, whatever its roles. */
  ACCOUNT_INACTIVE,
  NO_ROLE
}
