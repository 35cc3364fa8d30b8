package org.lectern.identity.account;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.identity.password.PasswordRule;
import org.lectern.json.VerbatimText;
import org.lectern.problem.Checked;
import org.lectern.problem.Faults;

/** A first password for somebody else, who must change it at the next sign-in. */
@Schema(
    requiredProperties = "password",
    examples =
        """
        {"password": "for the first day"}""")
public record PasswordRequest(
    @Schema(minLength = PasswordRule.SHORTEST, maxLength = PasswordRule.LONGEST)
        @JsonDeserialize(using = VerbatimText.class)
        String password)
    implements Checked {
  @Override
  public void check(Faults faults) {
    PasswordRule.check(faults, "/password", password, List.of());
  }

  @Override
  public String toString() {
    return "a password";
  }
}
