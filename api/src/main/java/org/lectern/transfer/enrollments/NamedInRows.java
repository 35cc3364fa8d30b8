package org.lectern.transfer.enrollments;

import java.util.Map;
import java.util.UUID;
import org.lectern.enrollment.roster.CoursesOfSessions;
import org.lectern.transfer.rows.People;

/** Sessions, people and courses by the names in rows. */
public record NamedInRows(
    Map<String, UUID> sessions,
    Map<String, People.Learner> byUsername,
    Map<String, People.Learner> byEmail,
    Map<String, People.Learner> byExternalId,
    CoursesOfSessions courses) {

  Map<String, People.Learner> people(String column) {
    return switch (column) {
      case "username" -> byUsername;
      case "email" -> byEmail;
      default -> byExternalId;
    };
  }
}
