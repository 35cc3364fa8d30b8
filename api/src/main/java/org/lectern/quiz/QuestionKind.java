package org.lectern.quiz;

/** What is answered to a question, and so which of its members say what is right. */
public enum QuestionKind {
  /** One choice. */
  SINGLE,
  /** Any number of choices. */
  MULTIPLE,
  TRUE_FALSE,
  /** A number, right within the tolerance. */
  NUMBER,
  /** A text, right if it is an accepted one but for case and spaces. */
  TEXT;

  public boolean hasChoices() {
    return this == SINGLE || this == MULTIPLE;
  }
}
