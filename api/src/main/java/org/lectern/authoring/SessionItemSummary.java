package org.lectern.authoring;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.content.ItemDays;
import org.lectern.content.ItemKind;
import org.lectern.content.ItemRules;
import org.lectern.content.Origin;
import org.lectern.content.SessionOutlines;
import org.lectern.json.Flat;

/** A row of a course's outline inside a session, as its coaches see it. */
public record SessionItemSummary(
    UUID id,
    ItemKind kind,
    Origin origin,
    String title,
    @Schema(nullable = true) String externalId,
    boolean hidden,
    boolean baseChanged,
    @Schema(nullable = true) UUID after,
    int position,
    @Flat ItemRules rules,
    @Flat ItemDays days) {
  static SessionItemSummary of(SessionOutlines.Row row) {
    return new SessionItemSummary(
        row.id(),
        row.kind(),
        row.origin(),
        row.title(),
        row.externalId(),
        row.hidden(),
        row.baseChanged(),
        row.after(),
        row.position(),
        row.rules(),
        row.days());
  }
}
