package org.lectern.identity.account;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.identity.password.PasswordRule;
import org.lectern.json.VerbatimText;
import org.lectern.problem.Checked;
import org.lectern.problem.Faults;

/**
 * A change of the caller's password, from the current to the new one; personal tokens end unless
 * {@code endTokens} is false.
 */
@Schema(
    requiredProperties = {"currentPassword", "newPassword"},
    examples =
        """
        {"currentPassword": "given by an admin", "newPassword": "correct horse battery"}""")
public record PasswordChangeRequest(
    @Schema(minLength = 1, maxLength = PasswordRule.LONGEST)
        @JsonDeserialize(using = VerbatimText.class)
        String currentPassword,
    @Schema(minLength = PasswordRule.SHORTEST, maxLength = PasswordRule.LONGEST)
        @JsonDeserialize(using = VerbatimText.class)
        String newPassword,
    @Schema(nullable = true, defaultValue = "true") Boolean endTokens)
    implements Checked {
  @Override
  public void check(Faults faults) {
    faults.required("/currentPassword", currentPassword);
    faults.atMost("/currentPassword", currentPassword, PasswordRule.LONGEST);
    PasswordRule.check(faults, "/newPassword", newPassword, List.of());
    if (newPassword != null && newPassword.equals(currentPassword)) {
      faults.add("/newPassword", "same-password");
    }
  }

  /**
   * Somebody who changes a password because it is known should not keep tokens that an intruder
   * created.
   */
  boolean endsTokens() {
    return endTokens == null || endTokens;
  }

  @Override
  public String toString() {
    return "a change of password";
  }
}
