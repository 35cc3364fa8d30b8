package org.lectern.access.words;

/** What a person can be in one session, or in one course of it, the weightiest first. */
public enum SessionRole {
  ADMIN,
  MANAGER,
  SESSION_COACH,
  COURSE_COACH,
  LEARNER
}
