package org.lectern.enrollment.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.lectern.enrollment.Enroller;
import org.lectern.enrollment.EnrollmentSource;
import org.lectern.enrollment.Exclusions;
import org.lectern.enrollment.Unenroller;

/** Enrolls and unenrolls people in a fixed number of statements. */
@ApplicationScoped
public class RosterEditor {
  private final Enroller enroller;
  private final Unenroller unenroller;
  private final Exclusions exclusions;

  RosterEditor(Enroller enroller, Unenroller unenroller, Exclusions exclusions) {
    this.enroller = enroller;
    this.unenroller = unenroller;
    this.exclusions = exclusions;
  }

  /** A change with both locks all places first, so that two changes cannot deadlock. */
  public RosterOutcome apply(RosterChange change, EnrollmentSource source) {
    if (!change.joining().isEmpty() && !change.leaving().isEmpty()) unenroller.hold(change.all());
    var enrolled = enroller.enroll(change.joining(), source);
    var wanted = new java.util.HashMap<>(change.exclusions());
    wanted.keySet().retainAll(enrolled.outcomes().keySet());
    var excluded = exclusions.set(Map.copyOf(wanted));
    return new RosterOutcome(enrolled, excluded, unenroller.unenroll(change.leaving()));
  }
}
