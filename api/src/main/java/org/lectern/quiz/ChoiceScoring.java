package org.lectern.quiz;

/** What a question with several right choices is worth where not all of them were found. */
public enum ChoiceScoring {
  ALL_OR_NOTHING,
  /** The share of the right choices, less one share for each wrong one, and never below zero. */
  PROPORTIONAL
}
