package org.lectern.classgroup;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.problem.Checked;
import org.lectern.problem.Faults;
import org.lectern.sentence.Sentence;

/**
 * A new class; without {@code owners} its creator owns it, otherwise exactly the named people do.
 * Owners and members are usernames or ids, at most 500 each; duplicates count once.
 */
@Schema(
    requiredProperties = "name",
    examples =
        """
        {"name": "Warehouse 2026", "description": "Everybody at the Lyon warehouse",
         "owners": ["s.admin"], "members": ["l.moreau", "a.bernard"]}""")
public record ClassRequest(
    @Schema(minLength = 1, maxLength = ClassDetails.LONGEST_NAME, pattern = "^[^|]+$") String name,
    @Schema(nullable = true, maxLength = ClassDetails.LONGEST_DESCRIPTION) String description,
    @Schema(nullable = true, maxLength = ClassDetails.LONGEST_EXTERNAL_ID) String externalId,
    @Schema(nullable = true, minItems = 1, maxItems = ClassRequest.MOST_PEOPLE) List<String> owners,
    @Schema(nullable = true, maxItems = ClassRequest.MOST_PEOPLE) List<String> members)
    implements Checked {
  static final int MOST_PEOPLE = 500;
  private static final Sentence ADD_LATER = Sentence.of("too-many.of-class");

  ClassDetails details() {
    return new ClassDetails(name, description, externalId);
  }

  @Override
  public void check(Faults faults) {
    details().check(faults);
    faults
        .names("/owners", owners, MOST_PEOPLE, ADD_LATER)
        .names("/members", members, MOST_PEOPLE, ADD_LATER);
    if (owners != null && owners.isEmpty()) {
      faults.add("/owners", "at-least-one.owner");
    }
  }
}
