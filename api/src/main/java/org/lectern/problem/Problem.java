package org.lectern.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.sentence.Language;
import org.lectern.sentence.Sentence;

/** The body of every answer from 400 on (RFC 9457), {@code application/problem+json}. */
@Schema(additionalProperties = Schema.True.class)
public record Problem(
    String type,
    @Schema(implementation = String.class) Sentence title,
    int status,
    @Schema(implementation = String.class) Sentence detail,
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
        problem.detail(),
        problem.code(),
        requestId,
        problem.errors(),
        problem.members());
  }

  /** A problem without details beyond its status, such as the router's own 404. */
  public static Problem of(int status, Sentence detail, String requestId) {
    return new Problem(
        ProblemKind.address(detail.code()),
        titleOf(status),
        status,
        detail,
        detail.code(),
        requestId,
        List.of(),
        Map.of());
  }

  static Sentence titleOf(int status) {
    var key = "status." + status;
    if (Language.ENGLISH.has(key)) return Sentence.of(key);
    return Sentence.of(status < 500 ? "status.refused" : "status.failed");
  }
}
