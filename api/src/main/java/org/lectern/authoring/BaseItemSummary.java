package org.lectern.authoring;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.content.ItemDays;
import org.lectern.content.ItemKind;
import org.lectern.content.ItemRules;
import org.lectern.json.Flat;

/** A row of a course's outline. */
public record BaseItemSummary(
    UUID id,
    ItemKind kind,
    String title,
    @Schema(nullable = true) String externalId,
    boolean hidden,
    int position,
    @Flat ItemRules rules,
    @Flat ItemDays days) {}
