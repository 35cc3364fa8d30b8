package org.lectern.history;

/** What can happen to a session, in closed words. */
public enum ChangeKind {
  CREATED,
  /** Created as a copy; {@code from} is the title of the copied session. */
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
  /** A person was enrolled; {@code to} is the kind of source. */
  ENROLLED,
  UNENROLLED,
  /** An import changed the roster: the subject is its id, {@code to} says how many. */
  IMPORTED,
  /** A source was added or removed while the enrollment stayed. */
  SOURCE_ADDED,
  SOURCE_REMOVED,
  /** The courses that a learner is excluded from, as codes. */
  EXCLUSIONS_CHANGED,
  EXTENSION_CHANGED,
  /** The subject is the class's name. */
  CLASS_LINKED,
  CLASS_UNLINKED,
  /**
   * The session's own content of a course: the subject is its code, {@code to} the item's title.
   */
  ITEM_ADDED,
  ITEM_CHANGED,
  ITEM_REMOVED,
  /** A base item of the course: the subject is its code, {@code to} the item's title. */
  ITEM_HIDDEN,
  ITEM_SHOWN,
  ITEM_ADAPTED,
  ADAPTATION_REMOVED,
  /**
   * A score was reported, corrected or taken back: the subject is the course's code, the person the
   * learner, and {@code from} and {@code to} are the item's title with its score.
   */
  RESULT_CHANGED,
  /** Many scores at once, {@code to} says how many; of a file, the subject is the import's id. */
  RESULTS_IMPORTED,
  /** The subject is the quiz's title, the person the learner; {@code to} is how many more. */
  ATTEMPTS_GRANTED,
  /** The subject is the course's code, the person the learner, {@code to} title and points. */
  WORK_MARKED,
  /** The subject is the assignment's title; {@code to} is how many marks. */
  MARKS_RELEASED
}
