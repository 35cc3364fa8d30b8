package org.lectern.authoring;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.content.Item;
import org.lectern.content.ItemContent;
import org.lectern.json.Flat;
import org.lectern.problem.Checked;
import org.lectern.problem.Faults;

/** What can be changed of a base item: all but its kind, and its place, which the order says. */
@Schema(
    requiredProperties = "title",
    examples =
        """
        {"title": "House rules", "hidden": true}""")
public record BaseItemDetails(@Flat ItemContent content, @Schema(nullable = true) Boolean hidden)
    implements Checked {
  static BaseItemDetails of(Item item) {
    return new BaseItemDetails(item.content(), item.isHidden());
  }

  @Override
  public void check(Faults faults) {
    content.check(faults);
  }

  boolean isHidden() {
    return Boolean.TRUE.equals(hidden);
  }
}
