package org.lectern.transfer.rows;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lectern.csv.CsvFault;

/** What made a whole import fail, and where in the file. */
public record ImportFault(
    String code,
    String detail,
    @Schema(nullable = true) Integer line,
    @Schema(nullable = true) String column) {

  public static ImportFault of(CsvFault fault) {
    return new ImportFault(
        Verdict.code(fault), Verdict.sentence(fault), fault.line(), fault.column());
  }
}
