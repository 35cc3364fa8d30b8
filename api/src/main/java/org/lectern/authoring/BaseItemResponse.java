package org.lectern.authoring;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lectern.content.Item;
import org.lectern.content.ItemContent;
import org.lectern.content.ItemKind;
import org.lectern.etag.Versioned;
import org.lectern.file.FileAnswer;
import org.lectern.json.Flat;

/** An item of a course's base content, and whom a change of it reaches. */
public record BaseItemResponse(
    UUID id,
    ItemKind kind,
    @Flat ItemContent content,
    boolean hidden,
    int position,
    ItemReach reach,
    List<FileAnswer> files,
    Instant createdAt,
    Instant changedAt,
    @JsonIgnore int version)
    implements Versioned {
  static BaseItemResponse of(
      Item item, ItemContent shown, ItemReach reach, List<FileAnswer> files) {
    return new BaseItemResponse(
        item.id(),
        item.kind(),
        shown,
        item.isHidden(),
        item.position(),
        reach,
        files,
        item.createdAt(),
        item.changedAt(),
        item.version());
  }
}
