package org.lectern.authoring;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.UUID;
import org.lectern.content.Item;
import org.lectern.content.ItemContent;
import org.lectern.content.ItemKind;
import org.lectern.etag.Versioned;
import org.lectern.json.Flat;

/** An item of a course's base content, and whom a change of it reaches. */
public record BaseItemResponse(
    UUID id,
    ItemKind kind,
    @Flat ItemContent content,
    boolean hidden,
    int position,
    ItemReach reach,
    Instant createdAt,
    Instant changedAt,
    @JsonIgnore int version)
    implements Versioned {
  static BaseItemResponse of(Item item, ItemReach reach) {
    return new BaseItemResponse(
        item.id(),
        item.kind(),
        item.content(),
        item.isHidden(),
        item.position(),
        reach,
        item.createdAt(),
        item.changedAt(),
        item.version());
  }
}
