package org.lectern.authoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.content.Outlines;
import org.lectern.problem.Checked;
import org.lectern.problem.Faults;
import org.lectern.sentence.Sentence;

/** All base items of a course, in their new order. */
@Schema(
    requiredProperties = "items",
    examples =
        """
        {"items": ["0197b2f0-5c1e-7a4b-9d3e-2f6a8c1b4d5e"]}""")
public record ItemOrderRequest(@Schema(maxItems = Outlines.MOST_ITEMS) List<UUID> items)
    implements Checked {
  @Override
  public void check(Faults faults) {
    faults
        .required("/items", items)
        .atMost("/items", items, Outlines.MOST_ITEMS, Sentence.of("too-many.outline"));
  }

  /** The same items as there are, or every difference as a fault. */
  List<UUID> ofAll(List<UUID> there) {
    var faults = new Faults();
    var missing = new ArrayList<>(there);
    var seen = new HashSet<UUID>();
    for (int i = 0; i < items.size(); i++) {
      var item = items.get(i);
      var pointer = "/items/" + i;
      if (item == null || !there.contains(item)) {
        faults.add(pointer, "unknown-item", item);
      } else if (!seen.add(item)) {
        faults.add(pointer, "duplicate-item", item);
      }
      missing.remove(item);
    }
    if (!missing.isEmpty()) {
      faults.add("/items", "missing-item", missing);
    }
    faults.raise();
    return items;
  }
}
