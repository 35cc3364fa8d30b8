package org.lectern.identity.signin;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.identity.password.PasswordRule;
import org.lectern.json.VerbatimText;
import org.lectern.problem.Checked;
import org.lectern.problem.Faults;

/** A name and its password, as somebody typed them. */
@Schema(
    requiredProperties = {"username", "password"},
    examples =
        """
        {"username": "ada", "password": "correct horse battery"}""")
public record LoginRequest(
    @Schema(minLength = 1, maxLength = LoginRequest.LONGEST_USERNAME) String username,
    @Schema(minLength = 1, maxLength = PasswordRule.LONGEST)
        @JsonDeserialize(using = VerbatimText.class)
        String password)
    implements Checked {
  static final int LONGEST_USERNAME = 200;

  @Override
  public void check(Faults faults) {
    faults.required("/username", username).atMost("/username", username, LONGEST_USERNAME);
    faults.required("/password", password).atMost("/password", password, PasswordRule.LONGEST);
  }

  @Override
  public String toString() {
    return "sign-in of " + username;
  }
}
