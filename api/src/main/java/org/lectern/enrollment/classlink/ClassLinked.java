package org.lectern.enrollment.classlink;

import org.lectern.enrollment.EnrollResult;
import org.lectern.outcome.Outcome;

/** The outcome of a link: CREATED, UPDATED (members added since) or UNCHANGED; and its people. */
public record ClassLinked(Outcome outcome, EnrollResult people) {
  public int enrolled() {
    return people.count(Outcome.CREATED);
  }

  public int alreadyIn() {
    return people.outcomes().size() - enrolled();
  }
}
