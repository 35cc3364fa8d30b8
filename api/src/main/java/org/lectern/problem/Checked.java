package org.lectern.problem;

/**
 * A request body that reports its own faults; the body reader checks each before a resource sees
 * it.
 */
public interface Checked {
  void check(Faults faults);
}
