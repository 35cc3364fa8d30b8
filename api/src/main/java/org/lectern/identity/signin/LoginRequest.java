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
    String username, @JsonDeserialize(using = VerbatimText.class) String password)
    implements Checked {
  @Override
  public void check(Faults faults) {
    faults.required("/username", username).atMost("/username", username, 200);
    faults.required("/password", password).atMost("/password", password, PasswordRule.LONGEST);
  }

  @Override
  public String toString() {
    return "sign-in of " + username;
  }
}
