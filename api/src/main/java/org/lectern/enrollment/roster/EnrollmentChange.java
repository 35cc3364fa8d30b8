package org.lectern.enrollment.roster;

import java.util.List;
import org.lectern.outcome.Outcome;
import org.lectern.warning.Warning;

/** The outcome of enrolling somebody, and their enrollment now. */
public record EnrollmentChange(
    Outcome outcome, EnrollmentResponse enrollment, List<Warning> warnings) {}
