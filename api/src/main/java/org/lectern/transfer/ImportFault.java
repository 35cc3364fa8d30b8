package org.lectern.transfer;

import jakarta.persistence.Tuple;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.csv.CsvFault;

/** What ended a whole import, and where in the file. */
public record ImportFault(
    String code,
    String detail,
    @Schema(nullable = true) Integer line,
    @Schema(nullable = true) String column) {

  static ImportFault of(CsvFault fault) {
    return new ImportFault(
        RowResult.code(fault), RowResult.sentence(fault), fault.line(), fault.column());
  }

  static ImportFault of(Tuple row) {
    var code = row.get("fault_code", String.class);
    if (code == null) return null;
    return new ImportFault(
        code,
        row.get("fault_detail", String.class),
        row.get("fault_line", Integer.class),
        row.get("fault_column", String.class));
  }
}
