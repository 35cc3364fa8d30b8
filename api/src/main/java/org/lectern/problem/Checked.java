package org.lectern.problem;

/**
 * A request body that reports its own faults; the reader of bodies asks every one before a resource
 * sees it.
 */
public interface Checked {
  void check(Faults faults);
}
