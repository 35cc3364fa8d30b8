package org.lectern.enrollment.roster;

import java.util.List;
import org.lectern.outcome.Outcome;
import org.lectern.warning.Warning;

/** What enrolling somebody came to, and how they are enrolled now. */
public record EnrollmentChange(
    Outcome outcome, EnrollmentResponse enrollment, List<Warning> warnings) {}
