package org.lectern.content;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.problem.Faults;

/** When an item counts as done, and for how much: null takes what is usual for its kind. */
@Embeddable
@Schema(extensions = @Extension(name = "x-flat", value = "true"))
public record ItemRules(
    @Schema(nullable = true) Boolean required,
    @Schema(nullable = true) @Enumerated(EnumType.STRING) Completion completion,
    @Schema(nullable = true, minimum = "0", maximum = "100") @Column(name = "pass_mark")
        Integer passMark,
    @Schema(nullable = true, minimum = "0", maximum = "" + ItemRules.HIGHEST_WEIGHT)
        Double weight) {
  static final int HIGHEST_WEIGHT = 1_000_000;
  static final ItemRules NONE = new ItemRules(null, null, null, null);

  void check(Faults faults) {
    if (passMark != null && (passMark < 0 || passMark > 100)) {
      faults.add("/passMark", "out-of-range.pass-mark");
    }
    if (weight != null && (weight < 0 || weight > HIGHEST_WEIGHT)) {
      faults.add("/weight", "out-of-range.weight", HIGHEST_WEIGHT);
    }
  }

  /** Only what is scored can be passed. */
  void check(ItemKind kind, Faults faults) {
    if (completion != null && kind.isStep() && !kind.completions().contains(completion)) {
      faults.add("/completion", "not-of-this-kind.completion", kind, kind.completions());
    }
    var passes = in(kind).completion() == Completion.PASSED;
    if (passMark != null && !passes) faults.add("/passMark", "not-of-this-kind.pass-mark");
    if (passMark == null && passes && kind != ItemKind.EXTERNAL) {
      faults.add("/passMark", "required.pass-mark");
    }
  }

  /** The same with what is usual for the kind in place of what is absent. */
  ItemRules in(ItemKind kind) {
    if (!kind.isStep()) return NONE;
    return new ItemRules(
        required == null || required,
        completion == null ? kind.usualCompletion() : completion,
        passMark,
        kind.isScored() && weight == null ? Double.valueOf(1) : weight);
  }

  /** Whether it counts for progress. */
  public boolean counts() {
    return Boolean.TRUE.equals(required);
  }
}
