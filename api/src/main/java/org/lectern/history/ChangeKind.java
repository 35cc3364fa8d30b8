package org.lectern.history;

/** What can happen to a session, in closed words. */
public enum ChangeKind {
  CREATED,
  /** Made after a model; {@code from} is the model's title. */
  COPIED,
  /** One detail; the subject is the member's name in JSON. */
  DETAIL_CHANGED,
  /** The subject of these four is the course's code. */
  COURSE_ADDED,
  COURSE_REMOVED,
  COURSE_LOCKED,
  COURSE_UNLOCKED,
  COURSES_REORDERED,
  SESSION_COACH_ADDED,
  SESSION_COACH_REMOVED,
  /** The subject is the course's code, the person the coach. */
  COURSE_COACH_ADDED,
  COURSE_COACH_REMOVED,
  MANAGER_ADDED,
  MANAGER_REMOVED,
  /** A person came in; {@code to} is the kind of source. */
  ENROLLED,
  UNENROLLED,
  /** An import changed the roster: the subject is its id, {@code to} says how many. */
  IMPORTED,
  /** A source came or went while the enrollment stayed. */
  SOURCE_ADDED,
  SOURCE_REMOVED,
  /** The courses that a learner does not take, as codes. */
  EXCLUSIONS_CHANGED,
  EXTENSION_CHANGED,
  /** The subject is the class's name. */
  CLASS_LINKED,
  CLASS_UNLINKED
}
