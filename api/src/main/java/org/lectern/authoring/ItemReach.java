package org.lectern.authoring;

/** In how many running sessions a base item shows, and how many learners have worked on it. */
public record ItemReach(int runningSessions, long learnersWithWork) {
  static final ItemReach NOWHERE = new ItemReach(0, 0);
}
