package org.lectern.content;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.lectern.content.ItemKind.Member;
import org.lectern.problem.Faults;
import org.lectern.quiz.Quiz;

/**
 * What learners are to do for a score: hand something in, for so many points at most, or answer the
 * questions of a quiz. Null takes what is usual for the kind of the item.
 */
@Embeddable
@Schema(extensions = @Extension(name = "x-flat", value = "true"))
public record Task(
    @Schema(nullable = true, minimum = "1", maximum = "" + Task.HIGHEST_POINTS)
        @Column(name = "max_points")
        Integer maxPoints,
    @Schema(nullable = true, minItems = 1, uniqueItems = true)
        @JdbcTypeCode(SqlTypes.ARRAY)
        @Enumerated(EnumType.STRING)
        @Nullable List<HandInPart> allowed,
    @Schema(nullable = true) @JdbcTypeCode(SqlTypes.JSON) Quiz quiz) {
  static final int HIGHEST_POINTS = 10_000;
  static final int USUAL_POINTS = 100;
  static final Task NONE = new Task(null, null, null);

  void check(Faults faults) {
    if (maxPoints != null && (maxPoints < 1 || maxPoints > HIGHEST_POINTS)) {
      faults.add("/maxPoints", "out-of-range.number", 1, HIGHEST_POINTS);
    }
    if (allowed != null && (allowed.isEmpty() || allowed.contains(null))) {
      faults.add("/allowed", "required.allowed");
    }
    if (quiz != null) quiz.check("/quiz", faults);
  }

  /** As it is kept for an item of that kind; it must have been checked. */
  Task in(ItemKind kind) {
    if (kind.has(Member.QUIZ)) return new Task(null, null, quiz.complete());
    if (!kind.has(Member.HAND_IN)) return NONE;
    return new Task(
        maxPoints == null ? Integer.valueOf(USUAL_POINTS) : maxPoints,
        allowed == null
            ? List.of(HandInPart.values())
            : allowed.stream().filter(Objects::nonNull).distinct().sorted().toList(),
        null);
  }

  public boolean allows(HandInPart part) {
    return allowed != null && allowed.contains(part);
  }

  /** The same without a word about the right answers of a quiz. */
  public Task withoutAnswers() {
    return quiz == null ? this : new Task(maxPoints, allowed, quiz.withoutAnswers());
  }
}
