package org.lectern.identity.signin;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.identity.password.PasswordRule;
import org.lectern.json.VerbatimText;
import org.lectern.problem.Checked;
import org.lectern.problem.Faults;

/** The secret of a one-time link and the new password. */
@Schema(
    requiredProperties = {"secret", "newPassword"},
    examples =
        """
        {"secret": "q0X9…", "newPassword": "correct horse battery"}""")
public record PasswordLinkRedemption(
    @Schema(minLength = 1, maxLength = PasswordLinkRedemption.LONGEST_SECRET) String secret,
    @Schema(minLength = PasswordRule.SHORTEST, maxLength = PasswordRule.LONGEST)
        @JsonDeserialize(using = VerbatimText.class)
        String newPassword)
    implements Checked {
  static final int LONGEST_SECRET = 200;

  @Override
  public void check(Faults faults) {
    faults.required("/secret", secret).atMost("/secret", secret, LONGEST_SECRET);
    PasswordRule.check(faults, "/newPassword", newPassword, List.of());
  }

  @Override
  public String toString() {
    return "a redemption";
  }
}
