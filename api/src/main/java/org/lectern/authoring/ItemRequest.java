package org.lectern.authoring;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.content.ItemContent;
import org.lectern.content.ItemKind;
import org.lectern.json.Flat;
import org.lectern.problem.Checked;
import org.lectern.problem.Faults;

/**
 * A new item, and the item after which it stands: null is before all others, absent behind them.
 */
@Schema(
    requiredProperties = {"kind", "title"},
    examples =
        """
        {"kind": "PAGE", "title": "House rules", "body": "# Before you come\\n\\nBring your **badge**.",
         "completion": "MARKED", "dueAfterDays": 7}""")
public record ItemRequest(
    ItemKind kind,
    @Flat ItemContent content,
    @Schema(nullable = true) Boolean hidden,
    @Schema(nullable = true) UUID after)
    implements Checked {

  /** Nothing but a place, to which a request adds the rest. */
  static ItemRequest after(UUID last) {
    return new ItemRequest(null, new ItemContent(null, null, null, null, null, null), null, last);
  }

  @Override
  public void check(Faults faults) {
    faults.required("/kind", kind);
    content.check(faults);
    if (kind != null) content.check(kind, faults);
  }

  boolean isHidden() {
    return Boolean.TRUE.equals(hidden);
  }
}
