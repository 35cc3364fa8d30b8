package org.lectern.tracking;

import java.util.UUID;
import org.lectern.content.ItemKind;
import org.lectern.results.GatheredWork;

/** How many of the learners who take a course have done one of its items. */
public record ItemCount(
    UUID course, UUID item, ItemKind kind, String title, boolean required, int done, int learners) {
  static ItemCount of(GatheredWork.ItemDone counted, int learners) {
    var item = counted.item();
    return new ItemCount(
        counted.course(),
        item.id(),
        item.kind(),
        item.title(),
        item.required(),
        counted.done(),
        learners);
  }
}
