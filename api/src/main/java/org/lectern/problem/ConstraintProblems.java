package org.lectern.problem;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.hibernate.exception.ConstraintViolationException;

/**
 * What a broken constraint means to the person who ran into it; the last guard, behind the checks
 * of each request.
 */
@ApplicationScoped
class ConstraintProblems {
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
          taken("session_external_id_once", "/externalId"));

  Optional<ProblemException> find(ConstraintViolationException violation) {
    var taken = TAKEN.get(String.valueOf(violation.getConstraintName()));
    if (taken != null) return Optional.of(ProblemException.conflict(taken));
    return isForeignKey(violation) ? Optional.of(gone()) : Optional.empty();
  }

  private static boolean isForeignKey(ConstraintViolationException violation) {
    return "23503".equals(violation.getSQLException().getSQLState());
  }

  private static ProblemException gone() {
    return ProblemException.conflict(
        "gone-meanwhile", "Something that this refers to was deleted in the meantime.");
  }

  private static Map.Entry<String, FieldFault> taken(String constraint, String pointer) {
    var isName = !pointer.equals("/externalId");
    var detail =
        "This %s is taken%s. Choose another."
            .formatted(
                pointer.substring(1),
                isName ? " (capital and small letters count as the same)" : "");
    return Map.entry(constraint, new FieldFault(pointer, "taken", detail));
  }
}
