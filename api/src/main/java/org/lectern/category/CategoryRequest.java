package org.lectern.category;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.problem.Checked;
import org.lectern.problem.Faults;
import org.lectern.query.Query;

/**
 * The details of a category: a name of at most 100 characters without {@code |}, and dates that
 * only inform.
 */
@Schema(
    requiredProperties = "name",
    examples =
        """
        {"name": "Onboarding", "startsAt": "2026-01-01T00:00:00Z", "endsAt": null}""")
public record CategoryRequest(
    @Schema(minLength = 1, maxLength = CategoryRequest.LONGEST_NAME, pattern = "^[^|]+$")
        String name,
    @Schema(nullable = true) Instant startsAt,
    @Schema(nullable = true) Instant endsAt)
    implements Checked {
  static final int LONGEST_NAME = 100;

  static CategoryRequest of(Category category) {
    return new CategoryRequest(category.name(), category.startsAt(), category.endsAt());
  }

  @Override
  public void check(Faults faults) {
    faults.required("/name", name).line("/name", name, LONGEST_NAME);
    if (name != null && name.contains("|")) {
      faults.add("/name", "bar-in-name");
    }
    if (Query.id(name).isPresent()) {
      faults.add("/name", "looks-like-an-id");
    }
    if (startsAt != null && endsAt != null && !startsAt.isBefore(endsAt)) {
      faults.add("/startsAt", "window-reversed").add("/endsAt", "window-reversed");
    }
  }
}
