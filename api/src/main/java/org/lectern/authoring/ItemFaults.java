package org.lectern.authoring;

import java.util.UUID;
import org.lectern.problem.ProblemException;

/** What requests about items are refused for, besides their members. */
public final class ItemFaults {
  private ItemFaults() {}

  static ProblemException unknown(String pointer, UUID item) {
    return ProblemException.invalid(pointer, "unknown-item", item);
  }

  public static ProblemException adaptOrHide() {
    return ProblemException.conflict("adapt-or-hide");
  }

  static ProblemException notOfTheBase() {
    return ProblemException.conflict("not-of-the-base");
  }
}
