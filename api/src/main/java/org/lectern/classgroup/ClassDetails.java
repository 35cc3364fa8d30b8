package org.lectern.classgroup;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.problem.Checked;
import org.lectern.problem.Faults;
import org.lectern.query.Query;

/**
 * The details of a class: a name of at most 100 characters without {@code |} that no other class
 * has.
 */
@Schema(
    requiredProperties = "name",
    examples =
        """
        {"name": "Warehouse 2026", "description": "Everybody at the Lyon warehouse"}""")
public record ClassDetails(
    @Schema(minLength = 1, maxLength = ClassDetails.LONGEST_NAME, pattern = "^[^|]+$") String name,
    @Schema(nullable = true, maxLength = ClassDetails.LONGEST_DESCRIPTION) String description,
    @Schema(nullable = true, maxLength = ClassDetails.LONGEST_EXTERNAL_ID) String externalId)
    implements Checked {
  static final int LONGEST_NAME = 100;
  static final int LONGEST_DESCRIPTION = 4_000;
  static final int LONGEST_EXTERNAL_ID = 100;

  public ClassDetails {
    description = blankIsAbsent(description);
    externalId = blankIsAbsent(externalId);
  }

  static ClassDetails of(ClassGroup group) {
    return new ClassDetails(group.name(), group.description(), group.externalId());
  }

  @Override
  public void check(Faults faults) {
    faults.required("/name", name).line("/name", name, LONGEST_NAME);
    faults
        .atMost("/description", description, LONGEST_DESCRIPTION)
        .line("/externalId", externalId, LONGEST_EXTERNAL_ID);
    if (name == null) return;
    if (name.contains("|")) {
      faults.add("/name", "bar-in-name");
    }
    if (Query.id(name).isPresent()) {
      faults.add("/name", "looks-like-an-id");
    }
  }

  private static String blankIsAbsent(String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
