package org.lectern.access.words;

/** What a person can be in one session, or in one course of it, the most important first. */
public enum SessionRole {
  ADMIN,
  MANAGER,
  SESSION_COACH,
  COURSE_COACH,
  LEARNER
}
