package org.lectern.identity;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.access.rights.PlatformRole;
import org.lectern.identity.password.PasswordRule;
import org.lectern.json.VerbatimText;
import org.lectern.problem.Checked;
import org.lectern.problem.Faults;

/**
 * A new account. Without a role it is a LEARNER; without a password nobody signs in with it until
 * one is set; one that is given here must be changed at the first sign-in.
 */
@Schema(
    requiredProperties = {"username", "firstName", "lastName", "email"},
    examples =
        """
        {"username": "ada", "firstName": "Ada", "lastName": "Lovelace", "email": "ada@example.org", \
        "role": "TEACHER", "timeZone": "Europe/London", "language": "en"}""")
public record UserRequest(
    @Schema(pattern = "^" + PersonRules.USERNAME_SHAPE + "$", maxLength = 100) String username,
    @Schema(minLength = 1, maxLength = PersonRules.LONGEST_NAME) String firstName,
    @Schema(minLength = 1, maxLength = PersonRules.LONGEST_NAME) String lastName,
    @Schema(minLength = 3, maxLength = PersonRules.LONGEST_EMAIL) String email,
    PlatformRole role,
    @Schema(nullable = true, maxLength = PersonRules.LONGEST_EXTERNAL_ID) String externalId,
    @Schema(nullable = true) String timeZone,
    @Schema(nullable = true, maxLength = PersonRules.LONGEST_LANGUAGE) String language,
    @Schema(nullable = true, minLength = PasswordRule.SHORTEST, maxLength = PasswordRule.LONGEST)
        @JsonDeserialize(using = VerbatimText.class)
        String password)
    implements Checked {

  public UserRequest {
    role = role == null ? PlatformRole.LEARNER : role;
    externalId = PersonRules.blankIsAbsent(externalId);
    timeZone = PersonRules.blankIsAbsent(timeZone);
    language = PersonRules.blankIsAbsent(language);
  }

  @Override
  public void check(Faults faults) {
    PersonRules.username(faults, username);
    PersonRules.names(faults, firstName, lastName);
    PersonRules.email(faults, email);
    PersonRules.zoneAndLanguage(faults, timeZone, language);
    faults.line("/externalId", externalId, PersonRules.LONGEST_EXTERNAL_ID);
    if (password != null) PasswordRule.check(faults, "/password", password, names());
  }

  private List<String> names() {
    return Stream.of(username, firstName, lastName, email).filter(Objects::nonNull).toList();
  }

  @Override
  public String toString() {
    return "a new account " + username;
  }
}
