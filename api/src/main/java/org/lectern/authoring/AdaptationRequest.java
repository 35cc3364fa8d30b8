package org.lectern.authoring;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.content.ItemContent;
import org.lectern.json.Flat;
import org.lectern.problem.Checked;
import org.lectern.problem.Faults;

/**
 * A session's own version of a base item: it replaces all that the base says but kind and place.
 */
@Schema(
    requiredProperties = "title",
    examples =
        """
        {"title": "House rules in Lyon", "body": "Bring your **badge** to the north gate."}""")
public record AdaptationRequest(@Flat ItemContent content) implements Checked {
  @Override
  public void check(Faults faults) {
    content.check(faults);
  }
}
