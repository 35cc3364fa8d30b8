package org.lectern.transfer;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.outcome.Outcome;

/** One row of an import by its line in the file: its outcome, and how to correct it. */
public record ImportRowResponse(
    int line,
    Outcome outcome,
    @Schema(nullable = true) String column,
    @Schema(nullable = true) String code,
    @Schema(nullable = true) String detail,
    Map<String, String> cells) {}
