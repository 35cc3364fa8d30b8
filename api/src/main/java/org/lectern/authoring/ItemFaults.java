package org.lectern.authoring;

import java.util.UUID;
import org.lectern.problem.ProblemException;

/** What requests about items are refused for, besides their members. */
public final class ItemFaults {
  private ItemFaults() {}

  static ProblemException unknown(String pointer, UUID item) {
    return ProblemException.invalid(
        pointer, "unknown-item", "The outline has no item “%s”.".formatted(item));
  }

  public static ProblemException adaptOrHide() {
    return ProblemException.conflict(
        "adapt-or-hide",
        "This item belongs to the course. In a session it can be adapted or hidden: PUT "
            + "…/adaptation or PUT …/hidden.");
  }

  static ProblemException notOfTheBase() {
    return ProblemException.conflict(
        "not-of-the-base", "This item belongs to the session alone: PATCH it instead.");
  }
}
