package org.lectern.problem;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The body of every answer from 400 on (RFC 9457), {@code application/problem+json}. */
@Schema(additionalProperties = Schema.True.class)
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    String code,
    String requestId,
    List<FieldFault> errors,
    @Schema(hidden = true) @JsonAnyGetter Map<String, Object> members) {

  public static final String MEDIA_TYPE = "application/problem+json";

  static Problem of(ProblemException problem, String requestId) {
    return new Problem(
        ProblemKind.address(problem.code()),
        titleOf(problem.status()),
        problem.status(),
        requireNonNull(problem.getMessage()),
        problem.code(),
        requestId,
        problem.errors(),
        problem.members());
  }

  /** A problem without details beyond its status, such as the router's own 404. */
  public static Problem of(int status, String code, String detail, String requestId) {
    return new Problem(
        ProblemKind.address(code),
        titleOf(status),
        status,
        detail,
        code,
        requestId,
        List.of(),
        Map.of());
  }

  static String titleOf(int status) {
    return switch (status) {
      case 400 -> "The request cannot be read";
      case 401 -> "Authentication required";
      case 403 -> "Not allowed";
      case 404 -> "Not found";
      case 405 -> "Method not allowed";
      case 406 -> "Format not available";
      case 408 -> "Request timed out";
      case 409 -> "Conflict with the current state";
      case 412 -> "Changed in the meantime";
      case 413 -> "Body too large";
      case 414 -> "Address too long";
      case 415 -> "Content type not supported";
      case 416 -> "Range not available";
      case 417 -> "Expectation not supported";
      case 422 -> "Some values are not valid";
      case 429 -> "Too many attempts";
      case 431 -> "Headers too large";
      case 503 -> "Temporarily unavailable";
      case 505 -> "HTTP version not supported";
      default -> status < 500 ? "The request was refused" : "Something went wrong";
    };
  }
}
