package org.lectern.access;

/** Which window of a session, or of a person in it, was considered. */
public enum WindowKind {
  /** When learners see the session listed; an extension has moved its end already. */
  DISPLAY,
  ACCESS,
  COACH_ACCESS,
  /** From the learner's first entry; open on both sides before it. */
  DURATION,
  EXTENSION
}
