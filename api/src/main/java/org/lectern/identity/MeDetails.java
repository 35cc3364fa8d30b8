package org.lectern.identity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.problem.Checked;
import org.lectern.problem.Faults;

/** The details that people can change about themselves. */
@Schema(
    examples =
        """
    {"timeZone": "Europe/Paris", "language": "fr"}""")
public record MeDetails(
    @Schema(nullable = true) String timeZone,
    @Schema(nullable = true, maxLength = PersonRules.LONGEST_LANGUAGE) String language)
    implements Checked {

  public MeDetails {
    timeZone = PersonRules.blankIsAbsent(timeZone);
    language = PersonRules.blankIsAbsent(language);
  }

  public static MeDetails of(User user) {
    return new MeDetails(user.timeZone(), user.language());
  }

  @Override
  public void check(Faults faults) {
    PersonRules.zoneAndLanguage(faults, timeZone, language);
  }
}
