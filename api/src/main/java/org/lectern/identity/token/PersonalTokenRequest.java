package org.lectern.identity.token;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.problem.Checked;
import org.lectern.problem.Faults;

/** A new personal access token: what it is for, and for how many days (90, at most 365). */
@Schema(
    requiredProperties = "name",
    examples =
        """
        {"name": "Nightly import", "expiresInDays": 90}""")
public record PersonalTokenRequest(
    String name,
    @Schema(nullable = true, minimum = "1", maximum = "365", defaultValue = "90")
        Integer expiresInDays)
    implements Checked {
  private static final int USUAL = 90;
  private static final int LONGEST = 365;

  @Override
  public void check(Faults faults) {
    faults.required("/name", name).line("/name", name, 100);
    if (days() < 1 || days() > LONGEST) {
      faults.add(
          "/expiresInDays",
          "out-of-range",
          "A token is valid for 1 to %d days.".formatted(LONGEST));
    }
  }

  int days() {
    return expiresInDays == null ? USUAL : expiresInDays;
  }
}
