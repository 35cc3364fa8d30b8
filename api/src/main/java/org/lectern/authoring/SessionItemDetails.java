package org.lectern.authoring;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.content.Item;
import org.lectern.content.ItemContent;
import org.lectern.json.Flat;
import org.lectern.problem.Checked;
import org.lectern.problem.Faults;

/**
 * What can be changed of an item that a session alone has: all but its kind. It stands after a base
 * item (null: before all), and is the {@code position}th of the session's items there.
 */
@Schema(
    requiredProperties = "title",
    examples =
        """
        {"title": "Where we meet", "after": null, "position": 1}""")
public record SessionItemDetails(
    @Flat ItemContent content,
    @Schema(nullable = true) Boolean hidden,
    @Schema(nullable = true) UUID after,
    @Schema(nullable = true, minimum = "1") Integer position)
    implements Checked {
  static SessionItemDetails of(Item item) {
    return new SessionItemDetails(item.content(), item.isHidden(), item.after(), item.position());
  }

  @Override
  public void check(Faults faults) {
    content.check(faults);
    if (position != null && position < 1) {
      faults.add("/position", "out-of-range.position");
    }
  }

  boolean isHidden() {
    return Boolean.TRUE.equals(hidden);
  }
}
