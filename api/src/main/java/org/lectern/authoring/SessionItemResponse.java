package org.lectern.authoring;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.content.ItemContent;
import org.lectern.content.ItemKind;
import org.lectern.content.Origin;
import org.lectern.content.SessionOutlines;
import org.lectern.etag.Versioned;
import org.lectern.file.FileAnswer;
import org.lectern.json.Flat;

/** An item of a course inside a session, as its coaches see it. */
public record SessionItemResponse(
    UUID id,
    ItemKind kind,
    Origin origin,
    @Flat ItemContent content,
    @Schema(nullable = true) BaseContent base,
    boolean hidden,
    boolean baseChanged,
    @Schema(nullable = true) UUID after,
    int position,
    List<FileAnswer> files,
    Instant createdAt,
    Instant changedAt,
    @JsonIgnore int version)
    implements Versioned {

  /** What the base says now of an item that the session has adapted. */
  public record BaseContent(@Flat ItemContent content) {
    static BaseContent of(ItemContent base) {
      return base == null ? null : new BaseContent(base);
    }
  }

  static SessionItemResponse of(SessionOutlines.Full item, List<FileAnswer> files) {
    return new SessionItemResponse(
        item.id(),
        item.kind(),
        item.origin(),
        item.content(),
        BaseContent.of(item.base()),
        item.hidden(),
        item.baseChanged(),
        item.after(),
        item.position(),
        files,
        item.createdAt(),
        item.changedAt(),
        item.version());
  }
}
