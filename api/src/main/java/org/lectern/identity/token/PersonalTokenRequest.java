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
    @Schema(minLength = 1, maxLength = PersonalTokenRequest.LONGEST_NAME) String name,
    @Schema(
            nullable = true,
            minimum = "1",
            maximum = "" + PersonalTokenRequest.LONGEST,
            defaultValue = "" + PersonalTokenRequest.USUAL)
        Integer expiresInDays)
    implements Checked {
  static final int LONGEST_NAME = 100;
  static final int USUAL = 90;
  static final int LONGEST = 365;

  @Override
  public void check(Faults faults) {
    faults.required("/name", name).line("/name", name, LONGEST_NAME);
    if (days() < 1 || days() > LONGEST) {
      faults.add("/expiresInDays", "out-of-range", LONGEST);
    }
  }

  int days() {
    return expiresInDays == null ? USUAL : expiresInDays;
  }
}
