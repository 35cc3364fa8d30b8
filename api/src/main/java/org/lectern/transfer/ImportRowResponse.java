package org.lectern.transfer;

import jakarta.persistence.Tuple;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.contract.Outcome;

/** One row of an import by its line in the file: what became of it, and how to mend it. */
public record ImportRowResponse(
    int line,
    Outcome outcome,
    @Schema(nullable = true) String column,
    @Schema(nullable = true) String code,
    @Schema(nullable = true) String detail,
    Map<String, String> cells) {

  static ImportRowResponse of(Tuple row, Map<String, String> cells) {
    return new ImportRowResponse(
        row.get("line", Integer.class),
        Outcome.valueOf(row.get("outcome", String.class)),
        row.get("column_name", String.class),
        row.get("code", String.class),
        row.get("detail", String.class),
        cells);
  }
}
