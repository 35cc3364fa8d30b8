package org.lectern.identity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.access.rights.AccountFacts;
import org.lectern.access.rights.PlatformRole;
import org.lectern.problem.Checked;
import org.lectern.problem.Faults;

/** The details of an account that an administrator can change. */
@Schema(
    requiredProperties = {"firstName", "lastName", "email", "role", "active"},
    examples =
        """
        {"role": "TEACHER", "externalId": null}""")
public record UserDetails(
    @Schema(minLength = 1, maxLength = PersonRules.LONGEST_NAME) String firstName,
    @Schema(minLength = 1, maxLength = PersonRules.LONGEST_NAME) String lastName,
    @Schema(minLength = 3, maxLength = PersonRules.LONGEST_EMAIL) String email,
    PlatformRole role,
    @Schema(nullable = true, maxLength = PersonRules.LONGEST_EXTERNAL_ID) String externalId,
    @Schema(nullable = true) String timeZone,
    @Schema(nullable = true, maxLength = PersonRules.LONGEST_LANGUAGE) String language,
    Boolean active)
    implements Checked {

  public UserDetails {
    externalId = PersonRules.blankIsAbsent(externalId);
    timeZone = PersonRules.blankIsAbsent(timeZone);
    language = PersonRules.blankIsAbsent(language);
  }

  public static UserDetails of(User user) {
    return new UserDetails(
        user.firstName(),
        user.lastName(),
        user.email(),
        user.role(),
        user.externalId(),
        user.timeZone(),
        user.language(),
        user.isActive());
  }

  AccountFacts facts() {
    return new AccountFacts(role, email, externalId, active);
  }

  @Override
  public void check(Faults faults) {
    PersonRules.names(faults, firstName, lastName);
    PersonRules.email(faults, email);
    PersonRules.zoneAndLanguage(faults, timeZone, language);
    faults.required("/role", role).required("/active", active);
    faults.line("/externalId", externalId, PersonRules.LONGEST_EXTERNAL_ID);
  }
}
