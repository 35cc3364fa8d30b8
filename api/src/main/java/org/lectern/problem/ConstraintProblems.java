package org.lectern.problem;

import java.sql.SQLException;
import java.util.Map;
import org.postgresql.util.PSQLException;

/**
 * What a violated constraint means to the caller; the last line of defence behind the checks of
 * each request.
 */
final class ConstraintProblems {
  private static final Map<String, FieldFault> TAKEN =
      Map.ofEntries(
          taken("username_once", "/username"),
          taken("email_once", "/email"),
          taken("user_external_id_once", "/externalId"),
          taken("course_code_once", "/code"),
          taken("course_external_id_once", "/externalId"),
          taken("category_name_once", "/name"),
          taken("class_name_once", "/name"),
          taken("class_external_id_once", "/externalId"),
          taken("session_title_once", "/title"),
          taken("session_external_id_once", "/externalId"),
          taken("item_external_id_once", "/externalId"));

  private ConstraintProblems() {}

  static ProblemException of(SQLException violation) {
    var taken = TAKEN.get(constraint(violation));
    if (taken != null) return ProblemException.conflict(taken);
    return switch (violation.getSQLState()) {
      case "23503", "23001" -> gone();
      case "23505", "23P01" -> thereAlready();
      default -> brokenRule();
    };
  }

  private static String constraint(SQLException violation) {
    var said = violation instanceof PSQLException fault ? fault.getServerErrorMessage() : null;
    return said == null ? "" : String.valueOf(said.getConstraint());
  }

  private static ProblemException gone() {
    return ProblemException.conflict("gone-meanwhile.referred-to");
  }

  private static ProblemException thereAlready() {
    return ProblemException.conflict("there-meanwhile");
  }

  private static ProblemException brokenRule() {
    return ProblemException.invalid("", "broken-rule");
  }

  private static Map.Entry<String, FieldFault> taken(String constraint, String pointer) {
    var isName = !pointer.equals("/externalId");
    var name = pointer.substring(1);
    return Map.entry(constraint, FieldFault.at(pointer, isName ? "taken" : "taken.exactly", name));
  }
}
