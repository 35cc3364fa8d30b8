package org.lectern.quiz;

/** Which of several attempts counts. */
public enum Counting {
  BEST,
  LAST,
  AVERAGE
}
