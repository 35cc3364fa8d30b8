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
    String secret, @JsonDeserialize(using = VerbatimText.class) String newPassword)
    implements Checked {
  @Override
  public void check(Faults faults) {
    faults.required("/secret", secret).atMost("/secret", secret, 200);
    PasswordRule.check(faults, "/newPassword", newPassword, List.of());
  }

  @Override
  public String toString() {
    return "a redemption";
  }
}
